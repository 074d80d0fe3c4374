import { defineDamage } from './define-damage'
import { changeGroups, EMPTY, withParts } from './on-lines'

/** The annual half of a sheet's indicators is gone. */
export const lostHalf = defineDamage({
  id: 'lost-half',
  title: 'one half of an indicator table missing',
  rate: 0.03,
  apply: (lines, { strikes }) =>
    changeGroups(lines, ['indicator'], (group, of) => {
      if (of === 'overall' || !strikes()) return group
      return group.map(line => withParts(line, part => (part.half === 'annual' ? EMPTY : part)))
    }),
})
