import { defineDamage } from './define-damage'
import { changeLines, TABLE_LINES } from './on-lines'

/** A row without its trailing empty cells. */
export const trimmedRows = defineDamage({
  id: 'trimmed-rows',
  title: 'trailing empty cells not printed',
  rate: 0.02,
  apply: (lines, { strikes }) =>
    changeLines(lines, TABLE_LINES, line => {
      const filled = line.parts.reduce((last, part, at) => (part.text === '' ? last : at), 0)
      return filled < line.parts.length - 1 && strikes()
        ? { ...line, parts: line.parts.slice(0, filled + 1) }
        : line
    }),
})
