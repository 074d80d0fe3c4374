import { TABLE_IDS, type BudgetTable, type TableId } from '@/model/budget-table'
import type { Disclosure } from '@/model/disclosure'
import { fen } from '@/model/money'
import type { Place } from '@/model/place'
import type { SourceReader } from '@/worker/pipeline'

const place = (line: number): Place => ({ line, start: 0, end: 1 })
const sourced = <T>(value: T, line: number) => ({ value, place: place(line), confidence: 1 })

function disclosure(organization: string, line: number): Disclosure {
  const table = (id: TableId): BudgetTable => ({
    id,
    found: id === 'T1',
    noData: false,
    title: null,
    lines: null,
    columns: [],
    rows:
      id === 'T1'
        ? [
            {
              side: 'revenue',
              kind: 'grandTotal',
              code: null,
              name: '收入总计',
              name2: null,
              unit: null,
              place: place(line),
              parent: null,
              figures: { amount: { fen: fen(12_000_000), raw: '12.00', place: place(line), confidence: 1 } },
              confidence: 1,
            },
          ]
        : [],
  })
  return {
    organization: sourced(organization, line),
    organizationKind: sourced('department', line),
    fiscalYear: sourced(2031, line),
    documentKind: sourced('budget', line),
    lines: { from: line, to: line },
    tables: Object.fromEntries(TABLE_IDS.map(id => [id, table(id)])) as Record<TableId, BudgetTable>,
    sheets: [],
    overall: null,
    claims: [],
    catalogues: [],
    sections: [],
    lineRoles: ['unread'],
    issues: [],
  }
}

/** Stands in for the parser: every line `机构：X` (or `ORG:X`) is a disclosure of X, `崩溃` makes it throw. */
export const readStub: SourceReader = source => {
  if (source.lines.some(line => line.raw === '崩溃')) throw new Error('a bug in a reader')
  const disclosures = source.lines
    .filter(line => /^(?:机构：|ORG:)/u.test(line.raw))
    .map(line => disclosure(line.raw.replace(/^[^：:]*[：:]/u, ''), line.number))
  const { name, encoding, format, lines } = source
  return {
    source: { name, encoding, format, lines: lines.length },
    disclosures,
    refusal: disclosures.length > 0 ? null : { reason: 'noBudgetTable', looksLike: 'prose', details: {} },
  }
}
