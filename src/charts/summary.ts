import type { SummaryPart } from './define-chart'

const NAMED = 3

const size = ({ fen, basisPoints }: SummaryPart) => fen ?? basisPoints ?? 0

/** The three largest parts, by amount, else by share; parts that tie stay in their order. */
export function largestParts<Part extends SummaryPart>(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => size(b) - size(a)).slice(0, NAMED)
}
