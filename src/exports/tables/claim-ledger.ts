import type { ClaimEntry } from '../../analysis/claim-ledger'
import { claimedFen } from '../../analysis/stated'
import type { ExportMessages } from '../../locales/export-messages'
import { figureCell, figureNote, type ExportCell, type ExportTable } from '../export-table'

const DIRECTIONS = { increase: '+', decrease: '−', same: '' } as const

/** What stands in the tables for a number of the narrative. */
function tabled(words: ExportMessages, { claim, restated, implied, counted }: ClaimEntry): ExportCell {
  if (restated) return figureCell(restated.figure)
  if (implied) return `${DIRECTIONS[claim.direction ?? 'same']}${implied.percent}%`
  return counted ? words.narrative.rows(counted.rows) : ''
}

/** Where that stands: table, line, row and column; of what is implied its parts. */
function cellOf(words: ExportMessages, { claim, restated, implied, counted, row }: ClaimEntry): string {
  const { files, terms } = words
  const numbers = terms.tableNumbers
  if (restated) {
    const column = claim.restates ? terms.columns[claim.restates.column] : ''
    return [files.cellOf(numbers[restated.table], restated.figure.place.line, column), row]
      .filter(Boolean)
      .join(' ')
  }
  if (implied)
    return implied.operands
      .map(({ table, place }) => {
        const lines = words.figures.lines(place.line, place.line)
        return table === null ? lines : words.figures.inTable(numbers[table], lines)
      })
      .join(files.listComma)
  return counted ? counted.tables.map(table => numbers[table]).join(files.listComma) : ''
}

/** The narrative's numbers as its ledger lists them, each beside the cell of a table that it repeats. */
export function claimLedgerTable(
  words: ExportMessages,
  sections: readonly { readonly title: string; readonly entries: readonly ClaimEntry[] }[],
  said: readonly string[],
): ExportTable {
  const { files, narrative, revenue, tables } = words
  const { ledger } = narrative
  return {
    id: 'claimLedger',
    name: narrative.show.numbers,
    title: files.tables.claims,
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      { label: files.section, kind: 'text', width: 24 },
      { label: ledger.said, kind: 'text', width: 30 },
      { label: files.kind, kind: 'text', width: 12 },
      { label: ledger.text, kind: 'money' },
      { label: ledger.table, kind: 'money' },
      { label: ledger.difference, kind: 'money' },
      { label: ledger.state, kind: 'text', width: 16 },
      { label: ledger.cell, kind: 'text', width: 36 },
      { label: files.note, kind: 'text', width: 40 },
    ],
    rows: sections.flatMap(({ title, entries }) =>
      entries.map((entry): ExportCell[] => {
        const { claim, restated, implied, state } = entry
        const amount = claimedFen(claim)
        const sign = DIRECTIONS[claim.direction ?? 'same']
        return [
          claim.place.line,
          title,
          claim.label,
          files.claimKinds[claim.kind],
          amount === null
            ? sign + claim.raw + (claim.unit === '%' ? '%' : ` ${claim.unit}`)
            : { fen: amount },
          tabled(words, entry),
          restated?.difference ? { fen: restated.difference } : '',
          narrative.states[state],
          cellOf(words, entry),
          [
            ...(claim.direction ? [tables.claimsView.directions[claim.direction]] : []),
            ...(implied ? [revenue.changes.derived] : []),
            ...figureNote(words, ledger.table, restated?.figure),
          ].join(files.semicolon),
        ]
      }),
    ),
    notes: said,
  }
}
