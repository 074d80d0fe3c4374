import { defineDamage } from './define-damage'
import { changeGroups, isRole, reprint, withParts } from './on-lines'

/** A label once more on the next row of its dimension. */
export const repeatedLabel = defineDamage({
  id: 'repeated-label',
  title: 'labels repeated on the next row',
  rate: 0.08,
  apply: (lines, { strikes }) =>
    changeGroups(lines, ['indicator'], group =>
      group.map((line, at) =>
        withParts(line, (part, column) => {
          const above = group[at - 1]?.parts[column]
          if (
            !isRole(part, 'label') ||
            part.text !== '' ||
            !above ||
            !isRole(above, 'label') ||
            above.text === ''
          )
            return part
          return strikes() ? reprint(part, above.text) : part
        }),
      ),
    ),
})
