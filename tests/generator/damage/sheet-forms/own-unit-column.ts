import type { Line, Part } from '../../text'
import { defineDamage } from '../define-damage'
import { changeGroups, EMPTY, isRole, reprint } from '../on-lines'

const MEASURE = /^(\d[\d.,]*)([^\d≥≤<>]{1,8})$/u
const BOUND = /^([≥≤＞<>])(.+)$/u

/** ≥ | 95 | %: the bound, the number and the unit of measure in columns of their own. */
export const ownUnitColumn = defineDamage({
  id: 'own-unit-column',
  title: 'units of measure in a column of their own',
  rate: 0.06,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['indicatorHead', 'indicator'], group => {
      if (!strikes()) return group
      const signs = random.chance(0.4)
      const spread = (value: Part, head: boolean): Part[] => {
        const bound = BOUND.exec(value.text)
        const sign = signs ? (bound?.[1] ?? '') : ''
        const rest = signs ? (bound?.[2] ?? value.text) : value.text
        const measured = /^([≥≤＞<>]?\d[\d.,]*)([^\d≥≤<>]{1,8})$/u.exec(rest)
        const split = measured !== null && MEASURE.test(rest.replace(/^[≥≤＞<>]/u, ''))
        const number = reprint(value, split ? (measured[1] ?? '') : rest)
        const unit: Part = head ? { text: '计量单位' } : split ? { text: measured[2] ?? '' } : EMPTY
        return [...(signs ? [head ? { text: '指标性质' } : { text: sign }] : []), number, unit]
      }
      return group.map((line): Line => {
        const head = line.kind === 'indicatorHead'
        return {
          ...line,
          parts: line.parts.flatMap(part =>
            (head ? part.text === '指标值' : isRole(part, 'value')) ? spread(part, head) : [part],
          ),
        }
      })
    }),
})
