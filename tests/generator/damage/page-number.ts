import { blank, prose } from '../text'
import { defineDamage } from './define-damage'

/** `- 12 -` between two blank lines. */
export const pageNumber = defineDamage({
  id: 'page-number',
  title: 'page numbers',
  rate: 0.003,
  apply: (lines, { random, strikes }) => {
    let page = 0
    return lines.flatMap(line => {
      if (!strikes() || line.of === 'contents') return [line]
      page += 1
      const printed = random.pick([`- ${page} -`, `— ${page} —`, `－${page}－`])
      return [line, blank(line.of), prose('noise', line.of, printed), blank(line.of)]
    })
  },
})
