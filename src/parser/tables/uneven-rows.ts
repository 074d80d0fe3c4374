import type { Column, Figure, TableRow } from '../../model/budget-table'

const CONFIDENCE = 0.85

/** How many cells more (or, below zero, fewer) than the head's columns each row prints. */
export type Excess = readonly number[]

function doubted(row: TableRow): TableRow {
  const printed = Object.entries(row.figures) as [Column, Figure][]
  const figures = printed.map(([column, figure]): [Column, Figure] =>
    figure.fen === null || column === 'total'
      ? [column, figure]
      : [column, { ...figure, confidence: Math.min(figure.confidence, CONFIDENCE), reason: 'columnShifted' }],
  )
  return { ...row, figures: Object.fromEntries(figures) }
}

/** What most of some rows print; null where they differ. */
function usual(excess: Excess): number | null {
  const counts = new Map<number, number>()
  for (const own of excess) counts.set(own, (counts.get(own) ?? 0) + 1)
  for (const [own, times] of counts) if (times > 1 && times * 2 > excess.length) return own
  return null
}

/** Where each page ends: behind a row that no row follows on the next line. */
function pagesOf(rows: readonly TableRow[]): { readonly from: number; readonly to: number }[] {
  const pages: { from: number; to: number }[] = []
  let from = 0
  rows.forEach(({ place }, at) => {
    if (rows[at + 1]?.place.line === place.line + 1) return
    pages.push({ from, to: at + 1 })
    from = at + 1
  })
  return pages
}

/** Whether a page prints no blank cell at the end of a row: what is short there ends where its amounts do. */
function isTrimmed(rows: readonly TableRow[], excess: Excess): boolean {
  const short = excess.filter(own => own < 0).length
  if (short < 3 || short * 3 < rows.length) return false
  return rows.every(({ figures }) => Object.values(figures).at(-1)?.fen !== null)
}

/** What rounding may add up to in a row. */
const ROUNDED = 10_000

function sumOf(rows: readonly TableRow[], column: Column): number {
  let sum = 0
  for (const { figures } of rows) sum += figures[column]?.fen ?? 0
  return sum
}

/**
 * Whether the columns of a table go on adding up with its short rows read as they stand. Each level of rows (classes,
 * sections, items; units, projects) repeats the 合计, so every column is the same multiple of its 合计.
 */
function columnsAgree(rows: readonly TableRow[], excess: Excess): boolean {
  const at = rows.findIndex(row => row.kind === 'total')
  const total = rows[Math.max(0, at)]
  const whole = total?.figures.total?.fen ?? 0
  if (!total || whole === 0 || (excess[Math.max(0, at)] ?? 0) < 0) return true
  const levels = sumOf(rows, 'total') / whole
  const columns = new Set(rows.flatMap(({ figures }) => Object.keys(figures) as Column[]))
  return [...columns].every(
    column =>
      Math.abs(sumOf(rows, column) - levels * (total.figures[column]?.fen ?? 0)) <= ROUNDED * rows.length,
  )
}

/**
 * A page on which a column is lost prints all its rows short, and these are read as they stand. A row that has a cell
 * more or less than most of its page lost or gained it anywhere: the columns of its parts are doubtful. So are those of
 * all short rows where the columns then no longer add up, or where the text keeps no blank cells: what they lost are blank
 * cells between their amounts.
 */
export function withUnevenDoubted(
  rows: readonly TableRow[],
  excess: Excess,
  blanksPrinted: boolean,
): readonly TableRow[] {
  if (excess.every(own => own === 0)) return rows
  if (!blanksPrinted || !columnsAgree(rows, excess))
    return rows.map((row, at) => (excess[at] === 0 ? row : doubted(row)))
  const everywhere = usual(excess)
  return pagesOf(rows).flatMap(({ from, to }) => {
    const page = excess.slice(from, to)
    const expected = usual(page) ?? everywhere
    const printed = rows.slice(from, to)
    if (isTrimmed(printed, page)) return printed
    return printed.map((row, at) => (expected === null || page[at] === expected ? row : doubted(row)))
  })
}
