import type { CatalogueRow } from '../../model/catalogue'
import type { SourceCell, SourceLine } from '../../model/source-text'
import { unwrapped } from '../plain-text'
import type { CatalogueHeader } from './catalogue-header'

const CODE = /^([A-Z])\s*((?:\d[\s.]*){0,12})$/u
const NUMBER_CODE = /^\d{2,12}$/u
const FUSED = /^([A-Z]\s?\d{2,12})\s*([\u4e00-\u9fff（(“].*)$/u

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly column: number
}

function codeOf(text: string, digitsCount: boolean): string | null {
  if (CODE.test(text)) return text.replace(/[\s.]/gu, '')
  return digitsCount && NUMBER_CODE.test(text) ? text : null
}

/** The printed cells; a code that shares its cell with the name behind it is taken apart. */
function piecesOf(cells: readonly SourceCell[]): Piece[] {
  const pieces: Piece[] = []
  for (const [column, { text, start, end }] of cells.entries()) {
    if (text === '') continue
    const fused = pieces.length === 0 ? FUSED.exec(text) : null
    const name = fused?.[2] ?? ''
    if (fused) {
      pieces.push({ text: fused[1] ?? '', start, end: end - name.length, column })
      pieces.push({ text: name, start: end - name.length, end, column: column + 1 })
    } else pieces.push({ text, start, end, column })
  }
  return pieces
}

/** How many columns of names stand before a column. */
function namesBefore(columns: CatalogueHeader['columns'], column: number): number {
  let names = 0
  for (let at = 0; at < column && at < columns.length; at++) if (columns[at] === 'name') names++
  return names
}

/** Levels by the length of a service code: A, A01, A0101, A010101. */
function levelOf(code: string, levels: number): number | null {
  const level = (code.length - 1) / 2
  return Number.isInteger(level) && level < levels ? level : null
}

/**
 * Reads `A0101 | | | 公共安全隐患排查治理`: a row that begins with a code. A name alone on its row stands at the level that
 * its code tells, wherever the row slid to. Null for lines without a code.
 */
export function readCatalogueRow(
  line: SourceLine,
  { columns, levelled }: CatalogueHeader,
  group: string | null,
): CatalogueRow | null {
  const pieces = piecesOf(line.cells)
  const codeColumn = columns.indexOf('code')
  const running = codeColumn > 0 && columns[0] === 'skip' && /^\d{1,4}$/u.test(pieces[0]?.text ?? '')
  const [first, ...rest] = running ? pieces.slice(1) : pieces
  const last = rest.at(-1) ?? first
  if (!first || !last) return null
  const code = codeOf(first.text, first.column === codeColumn)
  if (code === null || (rest.length === 0 && !levelled)) return null
  const levels = namesBefore(columns, columns.length)
  const names: (string | null)[] = Array.from({ length: levels }, () => null)
  let note: string | null = null
  const level = levelled ? levelOf(code, levels) : null
  const alone = rest.length === 1
  for (const [index, piece] of rest.entries()) {
    const text = unwrapped(piece.text)
    const column = columns[piece.column]
    const nameIndex = namesBefore(columns, piece.column)
    const at = alone && level !== null ? level : levelled ? nameIndex : Math.min(index, levels - 1)
    const isNote = levelled ? column === 'note' : index >= levels
    if (isNote) note = note === null ? text : note + text
    else if (at < levels) names[at] = (names[at] ?? '') + text
  }
  return { code, names, note, group, place: { line: line.number, start: first.start, end: last.end } }
}
