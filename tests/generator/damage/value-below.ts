import { row } from '../text'
import { defineDamage } from './define-damage'
import { changeLines, EMPTY, isRole, lastColumn, reprint, withPart } from './on-lines'

/** The value of an indicator alone on the next line. */
export const valueBelow = defineDamage({
  id: 'value-below',
  title: 'a value on the next line',
  rate: 0.004,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const at = lastColumn(line, part => isRole(part, 'value') && part.text !== '')
      const value = line.parts[at]
      if (!value || !strikes()) return line
      return [
        withPart(line, at, reprint(value, '')),
        row(
          'noise',
          line.of,
          line.parts.map((_, column) => (column === at ? { text: value.text } : EMPTY)),
        ),
      ]
    }),
})
