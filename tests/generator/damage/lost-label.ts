import { defineDamage } from './define-damage'
import { changeLines, isRole, reprint, withParts } from './on-lines'

/** A label missing in one half. */
export const lostLabel = defineDamage({
  id: 'lost-label',
  title: 'labels missing in one half',
  rate: 0.06,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['indicator'], line =>
      withParts(line, part =>
        isRole(part, 'label') && part.text !== '' && strikes() ? reprint(part, '') : part,
      ),
    ),
})
