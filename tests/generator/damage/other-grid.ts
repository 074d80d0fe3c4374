import { defineDamage } from './define-damage'
import { changeGroups, EMPTY } from './on-lines'

/** All rows of a sheet in a wider grid: blank columns between, and one before. */
export const otherGrid = defineDamage({
  id: 'other-grid',
  title: 'a whole indicator table in another grid',
  rate: 0.1,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['indicatorHead', 'indicator'], group => {
      if (!strikes()) return group
      const indent = random.chance(0.5)
      const after = new Set([1, 2, 3, 4, 5, 6].filter(() => random.chance(0.4)))
      return group.map(line => ({
        ...line,
        parts: [
          ...(indent ? [EMPTY] : []),
          ...line.parts.flatMap((part, at) => (after.has(at) ? [part, EMPTY] : [part])),
        ],
      }))
    }),
})
