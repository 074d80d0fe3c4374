import type { SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import { frameWord } from './dimension-label'
import { boundaryOfHeader, boundaryOfRows, isHeaderRow } from './header-boundary'
import { isForeignRow } from './foreign-row'
import { newEntry, type Doubt, type Entry, type HalfRow, type HalfTable } from './half-row'
import { headsUnits, joinMeasures } from './join-measures'
import { isSatisfactionWord, takeLabelsAsTexts } from './labels-as-texts'
import { joinsRowAbove } from './join-wrapped'
import { mendCells } from './mend-cells'
import { pairRow, type RowPairing } from './pair-row'
import { rowTokens, type RowToken } from './row-token'
import { splitFusedCells } from './split-fused-cell'
import { splitHalves } from './split-halves'
import { withoutSideColumns } from './side-columns'
import { shapeOf } from './table-shape'
import { textReaders, type TextReaders } from './text-readers'
import { SATISFACTION } from './weights'

/** What was read of the rows of one indicator table. */
export interface IndicatorTable {
  readonly whole: HalfTable
  readonly annual: HalfTable
  readonly headerLines: readonly number[]
  readonly rowLines: readonly number[]
  /** Values without a name, and texts that are no indicator. */
  readonly leftOver: readonly RowToken[]
}

/** Below these margins (log odds) the pairing, or the boundary between the halves, is in doubt. */
const CLOSE_PAIRING = 1
const CLOSE_BOUNDARY = 0.5
/** No row holds more labels, names and values; a bound on the work that odd text can ask for. */
const MOST_TOKENS = 48
/** No name of an indicator is longer. */
const LONGEST_NAME = 120

/** The table's lines as rows of tokens; lines of prose have none. */
function rowsOf(lines: readonly SourceLine[], cell: TextReaders['cell']): RowToken[][] {
  const printed = mendCells(lines.map(line => (isProse(line) ? [] : rowTokens(line, cell))))
  const header = printed.find(isHeaderRow)
  const rows = header === undefined ? printed : withoutSideColumns(printed, header)
  const units = rows.some(row => isHeaderRow(row) && headsUnits(row))
  return lines.map((line, index) => takeLabelsAsTexts(joinMeasures(line, rows[index] ?? [], units)))
}

/** A line of a single cell is no row of the table, unless it is a word of its frame. */
function isProse({ cells }: SourceLine): boolean {
  const only = cells.length === 1 ? cells[0] : undefined
  return only !== undefined && frameWord(matchKey(only.text)) === null
}

/** Every text of the table, gathered when somebody asks. */
function textsOf(rows: readonly (readonly RowToken[])[]): () => ReadonlySet<string> {
  let texts: ReadonlySet<string> | null = null
  return () => (texts ??= new Set(rows.flatMap(row => row.map(({ plain }) => plain))))
}

const isHeaderWord = ({ frame }: RowToken) => frame !== null && frame.kind === 'header'

function tableBoundary(rows: readonly (readonly RowToken[])[], period: 'overall' | 'project'): number | null {
  if (period === 'overall') return null
  const header = rows.find(isHeaderRow)
  return (header === undefined ? null : boundaryOfHeader(header)) ?? boundaryOfRows(rows)
}

/** Reads the rows of an indicator table. `overall` sheets have one half, the annual one. */
export function readIndicatorTable(
  lines: readonly SourceLine[],
  form: 'overall' | 'project',
  { cell } = textReaders(),
): IndicatorTable {
  const whole: HalfTable = { period: 'whole', rows: [] }
  const annual: HalfTable = { period: 'annual', rows: [] }
  const headerLines: number[] = []
  const rowLines: number[] = []
  const leftOver: RowToken[] = []
  const rows = rowsOf(lines, cell)
  const boundary = tableBoundary(rows, form)
  const printed = textsOf(rows)
  const shape = shapeOf(lines, rows, boundary !== null)
  const both = [whole, annual]
  for (let index = 0; index < rows.length; index++) {
    const all = rows[index] ?? []
    const row = all.length > MOST_TOKENS ? all.slice(0, MOST_TOKENS) : all
    if (row !== all) leftOver.push(...all.slice(MOST_TOKENS, MOST_TOKENS + 1))
    const first = row[0]
    if (first === undefined) continue
    const tokens = row.some(isHeaderWord) ? row.filter(token => !isHeaderWord(token)) : row
    const pairing = pairRow(tokens)
    const goesOn = joinsRowAbove(tokens, both, printed)
    if (!goesOn && isForeignRow(row, pairing, lines[index]?.cells.length ?? 0, shape)) continue
    ;(isHeaderRow(row) ? headerLines : rowLines).push(first.line)
    if (goesOn || tokens.length === 0) continue
    const cut = cutOf(tokens, pairing, boundary, form)
    const halves = cut.at === 0 && tokens.length === 1 ? [annual, whole] : both
    if (tokens.every(token => token.frame === null) && completesRowAbove(pairing, halves)) continue
    const add = (half: HalfTable, from: number, to: number) => {
      if (from < to) half.rows.push(halfRow(tokens, from, to, pairing, cut.doubtful, leftOver))
    }
    add(whole, 0, cut.at)
    add(annual, cut.at, tokens.length)
  }
  splitFusedCells(whole, annual)
  for (const half of [whole, annual]) dropEchoes(half, leftOver)
  return { whole, annual, headerLines, rowLines, leftOver }
}

/**
 * A row of nothing but values gives them to the names above that have none: `群众满意度` ⏎ `≥90%`. A single value goes to
 * whichever half waits for one.
 */
function completesRowAbove({ pairs }: RowPairing, halves: readonly HalfTable[]): boolean {
  if (pairs.length === 0 || pairs.some(({ name }) => name !== null)) return false
  const values = pairs.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length < pairs.length) return false
  const above = Math.max(...halves.map(({ rows }) => rows.at(-1)?.line ?? 0))
  const waiting = halves.flatMap(({ rows }) => {
    const row = rows.at(-1)
    const entry = row?.line === above ? row.entries.at(-1) : undefined
    return entry?.value === null ? [entry] : []
  })
  if (waiting.length < values.length) return false
  values.forEach((value, index) => {
    const entry = waiting[index]
    if (entry !== undefined) entry.value = value
  })
  return true
}

/** The first of two names that share a value is an echo when its half prints it elsewhere with a value of its own. */
function dropEchoes({ rows }: HalfTable, leftOver: RowToken[]): void {
  if (!rows.some(row => row.entries.some(entry => entry.doubts.includes('sharedValue')))) return
  const own = new Set<string>()
  for (const { entries } of rows)
    for (const { name, doubts } of entries) if (!doubts.includes('sharedValue')) own.add(name.plain)
  for (const { entries } of rows)
    for (let i = entries.length - 1; i >= 0; i--) {
      const entry = entries[i]
      if (entry === undefined || !entry.doubts.includes('sharedValue') || !own.has(entry.name.plain)) continue
      leftOver.push(entry.name)
      entries.splice(i, 1)
    }
}

function cutOf(
  tokens: readonly RowToken[],
  pairing: RowPairing,
  boundary: number | null,
  form: 'overall' | 'project',
): { at: number; doubtful: boolean } {
  if (form === 'overall') return { at: 0, doubtful: false }
  if (boundary === null) return { at: tokens.length, doubtful: false }
  const { at, margin } = splitHalves(tokens, pairing.pairs, boundary)
  return { at, doubtful: margin < CLOSE_BOUNDARY }
}

/** The row of the tokens from one to another, which are one half's. */
function halfRow(
  tokens: readonly RowToken[],
  from: number,
  to: number,
  { pairs, margin }: RowPairing,
  halfDoubtful: boolean,
  leftOver: RowToken[],
): HalfRow {
  const labels: RowToken[] = []
  let satisfactionLevel = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.frame === null) continue
    if (token.frame.kind === 'dimension') labels.push(token)
    else if (token.frame.kind === 'level1' && token.plain.startsWith(SATISFACTION)) satisfactionLevel = true
  }
  const entries: Entry[] = []
  for (const { name, value, shared } of pairs) {
    const own = name ?? value
    const at = own === null ? -1 : tokens.indexOf(own)
    if (own === null || at < from || at >= to) continue
    if (name === null || name.plain.length > LONGEST_NAME) {
      leftOver.push(own)
      continue
    }
    const doubts: Doubt[] = []
    if (shared) doubts.push('sharedValue')
    if (margin < CLOSE_PAIRING) doubts.push('pairing')
    if (halfDoubtful) doubts.push('half')
    if (isSatisfactionWord(name.plain)) doubts.push('labelAsName')
    entries.push(newEntry(name, value, doubts))
  }
  return { line: tokens[0]?.line ?? 0, labels, satisfactionLevel, entries }
}
