import { defineDamage } from './define-damage'
import { changeLines, reprint, withParts } from './on-lines'

/** 国有资本经营 预算支出: a blank where a line wrapped in the cell. */
export const wrappedWords = defineDamage({
  id: 'wrapped-words',
  title: 'blanks inside Chinese words',
  rate: 0.02,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['row', 'header', 'indicator', 'fund'], line => {
      if (!strikes()) return line
      return withParts(line, part => {
        if (!/^[^\d\s]{6,}$/u.test(part.text)) return part
        const at = random.int(3, part.text.length - 2)
        return reprint(part, `${part.text.slice(0, at)} ${part.text.slice(at)}`)
      })
    }),
})
