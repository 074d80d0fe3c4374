import * as v from 'valibot'
import type { Disclosure, Issue, LineRole, Section } from '../model/disclosure'
import { budgetTable } from './budget'
import { catalogue, claim } from './narrative'
import { overallSheet, performanceSheet } from './performance'
import { details, list, oneOf, orNull, place, range, shape, sourced, text, type Shape } from './shape'

const ROLES: Readonly<Record<LineRole, true>> = {
  unread: true,
  blank: true,
  watermark: true,
  pageNumber: true,
  cover: true,
  contents: true,
  heading: true,
  tableTitle: true,
  tableHeader: true,
  tableRow: true,
  tableNote: true,
  text: true,
  claims: true,
  sheetHeading: true,
  sheetField: true,
  indicatorHeader: true,
  indicatorRow: true,
  attachment: true,
  glossary: true,
}

const year: Shape<number> = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))

/** All that was read of one document: every key of the model, and no other. */
export const disclosureShape: Shape<Disclosure> = shape<Disclosure>({
  organization: orNull(sourced(text)),
  organizationKind: orNull(sourced(oneOf(['department', 'unit']))),
  fiscalYear: orNull(sourced(year)),
  documentKind: orNull(sourced(oneOf(['budget', 'finalAccounts']))),
  lines: range,
  tables: shape<Disclosure['tables']>({
    T1: budgetTable,
    T2: budgetTable,
    T3: budgetTable,
    T4: budgetTable,
    T5: budgetTable,
    T6: budgetTable,
    T7: budgetTable,
    T8: budgetTable,
    T9: budgetTable,
    T10: budgetTable,
    T11: budgetTable,
    T12: budgetTable,
    T13: budgetTable,
  }),
  sheets: list(performanceSheet),
  overall: orNull(overallSheet),
  claims: list(claim),
  catalogues: list(catalogue),
  sections: list(
    shape<Section>({
      title: text,
      level: v.picklist([1, 2, 3]),
      lines: range,
    }),
  ),
  lineRoles: v.array(oneOf(Object.keys(ROLES) as LineRole[])),
  issues: list(shape<Issue>({ code: text, place, details })),
})
