import { standing } from '../../corrections/history'
import { TABLE_IDS } from '../../model/budget-table'
import type { ExportInput } from '../define-export'
import type { ExportTable } from '../export-table'
import { budgetTable } from './budget'
import { cataloguesTable } from './catalogues'
import { claimsTable } from './claims'
import { correctionsTable } from './corrections'
import { coverageTable } from './coverage'
import { findingsTable } from './findings'
import { indicatorsTable } from './indicators'
import { obligationsTable } from './obligations'
import { sheetsTable } from './sheets'

/** Every table of a document, in the order of its sheets; those without a row say why in their notes. */
export function documentTables(input: ExportInput): readonly ExportTable[] {
  const { words, disclosure, audit, marks, history } = input
  const corrections = standing(history)
  return [
    ...(audit ? [findingsTable(words, audit, marks)] : []),
    correctionsTable(words, corrections),
    ...TABLE_IDS.map(id => budgetTable(words, disclosure.tables[id])),
    sheetsTable(words, disclosure),
    indicatorsTable(words, disclosure),
    coverageTable(words, disclosure),
    claimsTable(words, disclosure),
    ...(disclosure.catalogues.length > 0 ? [cataloguesTable(words, disclosure)] : []),
    ...(audit ? [obligationsTable(words, audit)] : []),
  ]
}
