import type { Part } from '../../text'
import { defineDamage } from '../define-damage'
import { changeGroups, isRole, reprint } from '../on-lines'

/** The label of a dimension on each of its rows in one half or both. */
export const labelsOnRows = defineDamage({
  id: 'labels-on-rows',
  title: 'labels printed on every row',
  rate: 0.15,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['indicator'], group => {
      if (!strikes()) return group
      const halves = random.pick([['whole'], ['annual'], ['whole', 'annual']])
      const last = new Map<string, Part>()
      return group.map(line => ({
        ...line,
        parts: line.parts.map(part => {
          if (!isRole(part, 'label') || !halves.includes(part.half ?? '')) return part
          if (part.text !== '') {
            last.set(part.half ?? '', part)
            return part
          }
          return reprint(part, last.get(part.half ?? '')?.text ?? '')
        }),
      }))
    }),
})
