import { blank, type Line } from '../text'
import { defineDamage } from './define-damage'
import { changeGroups } from './on-lines'

/** The title and the column heads of a table once more on its second page. */
export const repeatedHead = defineDamage({
  id: 'repeated-head',
  title: 'headings repeated on a continued page',
  rate: 0.05,
  apply: (lines, { random, strikes }) => {
    const above = (of: string): Line[] =>
      lines.filter(line => line.of === of && (line.kind === 'title' || line.kind === 'header'))
    return changeGroups(lines, ['row'], (group, of) => {
      if (!of.startsWith('T') || group.length < 4 || !strikes()) return group
      const head = above(of)
      const repeated = random.chance(0.5) ? head : head.filter(line => line.kind === 'header')
      const from = random.int(2, group.length - 1)
      return group.map((line, at) => (at === from ? [blank(of), ...repeated, line] : line))
    })
  },
})
