import { defineDamage } from './define-damage'
import { changeLines, EMPTY, isRole } from './on-lines'

/** One half of a row moved by a column while the other stays. */
export const slidHalf = defineDamage({
  id: 'slid-half',
  title: 'halves of a row slid independently',
  rate: 0.08,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const middle = line.parts.findIndex(part => isRole(part, 'label', 'annual'))
      if (middle < 1 || line.of === 'overall' || !strikes()) return line
      const left = line.parts.slice(0, middle)
      const right = line.parts.slice(middle)
      if (random.chance(0.5) && left[0]?.text === '')
        return { ...line, parts: [...left.slice(1), EMPTY, ...right] }
      if (right[0]?.text === '') return { ...line, parts: [...left, ...right.slice(1), EMPTY] }
      if (left[0]?.text === '' && left[1]?.text === '')
        return { ...line, parts: [...left.slice(2), EMPTY, EMPTY, ...right] }
      return line
    }),
})
