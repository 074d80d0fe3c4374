import { figureOf } from '../analysis/figure-spot'
import { TABLE_IDS } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { DisclosureSummary } from './disclosure-summary'

/** What the list shows of each disclosure of a source. */
export function summarize(sourceId: string, disclosures: readonly Disclosure[]): DisclosureSummary[] {
  return disclosures.map((disclosure, part) => ({
    id: `${sourceId}-${part + 1}`,
    part,
    organization: disclosure.organization?.value ?? null,
    kind: disclosure.organizationKind?.value ?? null,
    documentKind: disclosure.documentKind?.value ?? null,
    year: disclosure.fiscalYear?.value ?? null,
    revenue:
      figureOf(disclosure, [
        { table: 'T1', side: 'revenue', kind: 'grandTotal', column: 'amount' },
        { table: 'T4', side: 'revenue', kind: 'grandTotal', column: 'amount' },
      ]).figure?.fen ?? null,
    tableIds: TABLE_IDS.filter(id => disclosure.tables[id].found),
    tables: TABLE_IDS.filter(id => disclosure.tables[id].found).length,
    sheets: disclosure.sheets.filter(sheet => sheet.duplicateOf === null).length,
  }))
}
