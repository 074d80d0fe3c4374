import type { Cursor } from './source-lines'

/** The text that a cursor walks: how many lines it has, and which of them are listed. */
export interface WalkedText {
  readonly count: number
  readonly isListed: (line: number) => boolean
}

/** The nearest listed line in a direction; the line itself where there is none. */
function beside(line: number, by: 1 | -1, { count, isListed }: WalkedText): number {
  let next = line + by
  while (next > 0 && next <= count && !isListed(next)) next += by
  return next > 0 && next <= count ? next : line
}

/** Where a key takes the cursor; null where it is no key of the cursor's. The cell may lie beyond the line's last. */
export function walkTarget(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  { line, cell }: Cursor,
  text: WalkedText,
): Cursor | null {
  if (altKey || shiftKey) return null
  const whole = ctrlKey || metaKey
  switch (key) {
    case 'ArrowUp':
      return { line: beside(line, -1, text), cell }
    case 'ArrowDown':
      return { line: beside(line, 1, text), cell }
    case 'ArrowLeft':
      return { line, cell: cell - 1 }
    case 'ArrowRight':
      return { line, cell: cell + 1 }
    case 'Home':
      return whole ? { line: 1, cell: 0 } : { line, cell: 0 }
    case 'End':
      return whole ? { line: text.count, cell: 0 } : { line, cell: Number.MAX_SAFE_INTEGER }
    default:
      return null
  }
}
