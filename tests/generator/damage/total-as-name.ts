import { defineDamage } from './define-damage'
import { changeLines } from './on-lines'

/** 合计 in the column of the names, the code column empty. */
export const totalAsName = defineDamage({
  id: 'total-as-name',
  title: 'the total in the name column',
  rate: 0.1,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['row'], line => {
      const [first, second, ...rest] = line.parts
      if (!first || !second || first.text !== '合计' || second.text !== '' || second.facts || !strikes())
        return line
      return { ...line, parts: [second, first, ...rest] }
    }),
})
