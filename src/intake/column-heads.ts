import { overlapped, type Column, type Piece } from './page-columns'

const AMOUNT = /^-?[\d,]+\.\d{1,2}$/u

/** Whether a text between gaps of blanks is an amount with decimals. */
export const isAmount = (text: string): boolean => AMOUNT.test(text)

/** Whether a line holds an amount between gaps of blanks. */
export const hasAmount = (raw: string): boolean => raw.split(/\s{2,}/u).some(isAmount)

/** Whether words of the head stand over others below them, up to the next words on their line. */
function isOverOthers(piece: Piece, next: Piece | undefined, below: readonly (readonly Piece[])[]): boolean {
  const to = next?.from ?? Infinity
  return below.some(line => line.some(({ from }) => from >= piece.from && from < to))
}

/** What a column holds: words of the head alone (H), amounts alone (A), or what tells by itself that head and body agree. */
function kindsOf(
  raws: readonly string[],
  pieces: readonly (readonly Piece[])[],
  columns: readonly Column[],
): string | null {
  const first = raws.findIndex(hasAmount)
  if (first <= 0 || !pieces.slice(0, first).some(own => own.length > 1)) return null
  const headed = new Set<number>()
  const paid = new Set<number>()
  const worded = new Set<number>()
  pieces.forEach((own, line) => {
    if (own.length < 2) return
    own.forEach((piece, at) => {
      if (line < first && isOverOthers(piece, own[at + 1], pieces.slice(line + 1, first))) return
      for (const column of overlapped(columns, piece)) {
        if (line < first) headed.add(column)
        else if (isAmount((raws[line] ?? '').slice(piece.start, piece.end))) paid.add(column)
        else worded.add(column)
      }
    })
  })
  return columns
    .map((_, at) => {
      if (worded.has(at) || headed.has(at) === paid.has(at)) return ' '
      return paid.has(at) ? 'A' : 'H'
    })
    .join('')
}

/**
 * Joins words at the left of their columns with the amounts at the right of them: word, amount, word, amount. Null where
 * amounts stand under no word and it cannot be told under which they belong.
 */
export function withHeads(
  raws: readonly string[],
  pieces: readonly (readonly Piece[])[],
  columns: readonly Column[],
): readonly Column[] | null {
  const kinds = kindsOf(raws, pieces, columns)
  if (kinds === null || !kinds.includes('A')) return columns
  const joined: Column[] = []
  let last = 0
  for (const { index, 0: run } of kinds.matchAll(/[AH]+/gu)) {
    if (!run.includes('A')) continue
    if (!/^(?:(?:HA)+|(?:AH)+)$/u.test(run)) return null
    joined.push(...columns.slice(last, index))
    for (let at = index; at < index + run.length; at += 2)
      joined.push({ from: columns[at]?.from ?? 0, to: columns[at + 1]?.to ?? 0 })
    last = index + run.length
  }
  return [...joined, ...columns.slice(last)]
}
