import { defineDamage } from './define-damage'
import { changeLines, EMPTY } from './on-lines'

/** 208社会保障和就业支出: code and name in one cell, the other empty. */
export const codeWithName = defineDamage({
  id: 'code-with-name',
  title: 'code and name in one cell',
  rate: 0.01,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['row'], line => {
      const [code, name, ...rest] = line.parts
      if (!code || !name || !/^\d{3,7}$/u.test(code.text) || name.facts || !strikes()) return line
      const both = { text: `${code.text}${random.pick(['', ' '])}${name.text}` }
      return { ...line, parts: random.chance(0.5) ? [both, EMPTY, ...rest] : [EMPTY, both, ...rest] }
    }),
})
