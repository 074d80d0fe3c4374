import type { MarkedSpan } from './source-lines'

/** A piece of a line that is drawn one way. */
export interface Stretch {
  readonly text: string
  readonly mark: MarkedSpan | null
  readonly hit: 'none' | 'hit' | 'current'
}

export interface HitSpan {
  readonly start: number
  readonly end: number
  readonly current: boolean
}

/** Cuts the text between two offsets of a line wherever a mark or a search hit begins or ends. */
export function stretches(
  raw: string,
  from: number,
  to: number,
  marks: readonly MarkedSpan[],
  hits: readonly HitSpan[],
): Stretch[] {
  const cuts = new Set([from, to])
  for (const { start, end } of [...marks, ...hits]) {
    if (start > from && start < to) cuts.add(start)
    if (end > from && end < to) cuts.add(end)
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? to
    const covers = (span: { start: number; end: number }) => span.start <= start && span.end >= end
    const found = hits.filter(covers)
    const hit = found.some(({ current }) => current) ? 'current' : found.length > 0 ? 'hit' : 'none'
    return { text: raw.slice(start, end), mark: marks.find(covers) ?? null, hit }
  })
}
