/** A Latin letter or digit takes about so much of the width of a Han character. */
const LATIN = 0.55
/** What stands above and below the words of a row, in lines. */
const BETWEEN = 0.5

const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '⺀' ? LATIN : 1), 0)

/** How many of some sentences fit under each other: lines so many Han characters wide, so many lines high; three at least. */
export function fittingRows(sentences: readonly string[], wide: number, high: number): number {
  let room = high
  const over = sentences.findIndex(sentence => {
    room -= Math.ceil(width(sentence) / wide) + BETWEEN
    return room < 0
  })
  return over < 0 ? sentences.length : Math.max(3, over)
}
