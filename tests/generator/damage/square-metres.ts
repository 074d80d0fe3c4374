import { defineDamage } from './define-damage'
import { changeLines, isRole, reprint, restate } from './on-lines'

/** 平方米 as `m ²`. */
export const squareMetres = defineDamage({
  id: 'square-metres',
  title: '平方米 as m ²',
  rate: 0.1,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const parts = [...line.parts]
      parts.forEach((part, at) => {
        const before = parts[at - 1]
        if (!isRole(part, 'value') || !part.text.includes('平方米') || !before || !strikes()) return
        const value = part.text.replace('平方米', 'm ²')
        parts[at] = reprint(part, value)
        parts[at - 1] = restate(before, before.text, fact =>
          fact.what === 'indicator' ? { ...fact, value } : fact,
        )
      })
      return { ...line, parts }
    }),
})
