import type { SourceText } from '../../model/source-text'

const AMOUNT = /^-?[\d,]+\.\d{1,2}$/u
/** Rows of amounts that a text must print before their blank cells are missed. */
const ENOUGH = 12

/**
 * Whether a text keeps the blank cells of its tables: some row prints one before an amount. Where many rows print none at
 * all, blank cells were lost in copying, and what stands behind one has moved to the left.
 */
export function printsBlanks({ lines }: SourceText): boolean {
  let rows = 0
  for (const { cells } of lines) {
    if (cells.length < 3) continue
    let blank = false
    let amounts = 0
    for (const { text } of cells) {
      if (text === '') blank = true
      else if (AMOUNT.test(text)) {
        if (blank) return true
        amounts++
      }
    }
    if (amounts > 0) rows++
  }
  return rows < ENOUGH
}
