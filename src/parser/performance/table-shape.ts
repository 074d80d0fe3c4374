import type { SourceLine } from '../../model/source-text'
import { beginAlike } from './pair-row'
import type { RowToken } from './row-token'

/** What the rows of a table have in common: a row that shares none of it is hardly one of them. */
export interface TableShape {
  /** How many cells its lines have; null where that varies. */
  readonly width: number | null
  readonly twoHalves: boolean
  /** Whether another text of the table begins like this one: names stand in both halves. */
  readonly repeats: (token: RowToken) => boolean
}

/** So many rows with a label say how wide the table is, when this share of them agrees. */
const LABELLED = 3
const AGREE = 0.7
const BEGINNING = 3
/** No more texts than this are compared with one, so that odd text stays linear. */
const MOST = 40

function widthOf(lines: readonly SourceLine[], rows: readonly (readonly RowToken[])[]): number | null {
  const counts = new Map<number, number>()
  let labelled = 0
  rows.forEach((row, index) => {
    const width = lines[index]?.cells.length ?? 0
    if (width < 2 || !row.some(({ frame }) => frame !== null)) return
    labelled++
    counts.set(width, (counts.get(width) ?? 0) + 1)
  })
  for (const [width, count] of counts) if (labelled >= LABELLED && count >= AGREE * labelled) return width
  return null
}

/** The shape of a table's rows; texts are indexed when somebody asks. */
export function shapeOf(
  lines: readonly SourceLine[],
  rows: readonly (readonly RowToken[])[],
  twoHalves: boolean,
): TableShape {
  let index: Map<string, RowToken[]> | null = null
  const indexed = () => {
    const texts = new Map<string, RowToken[]>()
    for (const row of rows)
      for (const token of row) {
        if (token.frame !== null || token.odds > 0) continue
        const key = token.plain.slice(0, BEGINNING)
        const list = texts.get(key)
        if (list === undefined) texts.set(key, [token])
        else if (list.length < MOST) list.push(token)
      }
    return texts
  }
  return {
    width: widthOf(lines, rows),
    twoHalves,
    repeats(token) {
      if (token.odds > 0) return false
      index ??= indexed()
      const alike = index.get(token.plain.slice(0, BEGINNING)) ?? []
      return alike.some(other => other !== token && beginAlike(other.plain, token.plain))
    },
  }
}
