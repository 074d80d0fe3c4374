import { blank } from '../text'
import { defineDamage } from './define-damage'
import { changeGroups } from './on-lines'

/** From a page break on, every row lacks the last column where that is blank. */
export const lostColumn = defineDamage({
  id: 'lost-column',
  title: 'a trailing column lost on a continued page',
  rate: 0.06,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['row'], (group, of) => {
      if (!of.startsWith('T') || group.length < 5 || !strikes()) return group
      const from = random.int(2, group.length - 2)
      const isBlank = group.slice(from).every(line => line.parts.at(-1)?.text === '')
      if (!isBlank) return group
      return group.map((line, at) => {
        if (at < from) return line
        const short = { ...line, parts: line.parts.slice(0, -1) }
        return at === from ? [blank(of), short] : short
      })
    }),
})
