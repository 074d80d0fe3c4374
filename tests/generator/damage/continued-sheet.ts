import { blank, type Line } from '../text'
import { defineDamage } from './define-damage'
import { changeGroups } from './on-lines'

/** A sheet goes on on a second page, under its heading and the head of its indicator table. */
export const continuedSheet = defineDamage({
  id: 'continued-sheet',
  title: 'a sheet continued under a repeated head',
  rate: 0.05,
  apply: (lines, { random, strikes }) => {
    const above = (of: string, heading: boolean): Line[] =>
      lines.filter(
        line =>
          line.of === of &&
          ((heading && (line.kind === 'sheetHeading' || line.kind === 'sheetYear')) ||
            line.kind === 'indicatorHead'),
      )
    return changeGroups(lines, ['indicator'], (group, of) => {
      if (of === 'overall' || group.length < 4 || !strikes()) return group
      const from = random.int(2, group.length - 1)
      const head = above(of, random.chance(0.5))
      return group.map((line, at) => (at === from ? [blank(of), ...head, line] : line))
    })
  },
})
