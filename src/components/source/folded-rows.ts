import { segmentAt, type TextSegment } from '../../analysis/text-segments'
import type { LineRange } from '../../model/place'

/** A row of the source: a line, the head of a stretch of the text, lines folded away, or the rest of a long text. */
export type SourceRow =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'head'; readonly segment: TextSegment }
  | ({ readonly kind: 'fold' } & LineRange)
  | ({ readonly kind: 'further' } & LineRange)

const BEFORE = 3
const AFTER = 2
/** A fold of fewer lines saves nothing. */
const LEAST_FOLDED = 4

interface Folding {
  /** How many lines the text has. */
  readonly count: number
  /** The lines to be seen. */
  readonly wanted: readonly number[]
  readonly segments: readonly TextSegment[]
  /** Stretches that were unfolded by hand. */
  readonly opened: readonly LineRange[]
  /** The lines that name the columns of a stretch. */
  readonly headerLines: (segment: TextSegment) => readonly number[]
}

/** The stretches of lines to be shown: each wanted line with a few around it, within its table or sheet. */
function shownRanges({ count, wanted, segments, opened, headerLines }: Folding): LineRange[] {
  const around = wanted.flatMap(line => {
    const segment = segmentAt(segments, line)
    const within = segment?.kind === 'section' ? null : segment
    const from = Math.max(1, within?.lines.from ?? 1, line - BEFORE)
    const to = Math.min(count, within?.lines.to ?? count, line + AFTER)
    const heads = within ? headerLines(within).map(head => ({ from: head, to: head })) : []
    return [{ from, to }, ...heads]
  })
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...around, ...opened].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from - last.to - 1 < LEAST_FOLDED) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  const [first] = merged
  if (first && first.from <= LEAST_FOLDED) first.from = 1
  const last = merged.at(-1)
  if (last && count - last.to < LEAST_FOLDED) last.to = count
  return merged
}

/** The text folded to the places that matter, each stretch under the head of what it was read as. */
export function foldedRows(folding: Folding): readonly SourceRow[] {
  const rows: SourceRow[] = []
  let next = 1
  let under: TextSegment | null = null
  for (const { from, to } of shownRanges(folding)) {
    if (from > next) rows.push({ kind: 'fold', from: next, to: from - 1 })
    for (let line = from; line <= to; line++) {
      const segment = segmentAt(folding.segments, line)
      if (segment && segment !== under) rows.push({ kind: 'head', segment })
      under = segment
      rows.push({ kind: 'line', line })
    }
    next = to + 1
  }
  if (next <= folding.count) rows.push({ kind: 'fold', from: next, to: folding.count })
  return rows
}
