import type { Line } from '../text'
import { defineDamage } from './define-damage'
import { changeGroups } from './on-lines'

/** A sheet ends in the middle of its indicators; nothing of it follows. */
export const brokenOff = defineDamage({
  id: 'broken-off',
  title: 'a sheet breaks off',
  rate: 0.02,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['indicator', 'signature'], (group, of): (Line | readonly Line[])[] => {
      if (of === 'overall' || group.length < 4 || !strikes()) return [...group]
      const from = random.int(2, group.length - 2)
      return group.map((line, at) => (at < from ? line : []))
    }),
})
