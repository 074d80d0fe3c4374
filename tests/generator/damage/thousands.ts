import { defineDamage } from './define-damage'
import { changeLines, reprint, withParts } from './on-lines'

/** Separators in tables, none in sheets: the other way round than the rest. */
export const thousands = defineDamage({
  id: 'thousands',
  title: 'thousands separators in some amounts',
  rate: 0.03,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['row', 'fund'], line => {
      if (!strikes()) return line
      return withParts(line, part => {
        if (!part.facts || !/^[\d,.]+$/u.test(part.text)) return part
        const [whole = '', decimals] = part.text.split('.')
        const printed = whole.includes(',')
          ? whole.replaceAll(',', '')
          : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
        return reprint(part, decimals === undefined ? printed : `${printed}.${decimals}`)
      })
    }),
})
