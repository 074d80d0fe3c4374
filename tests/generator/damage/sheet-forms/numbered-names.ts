import { defineDamage } from '../define-damage'
import { perSheet, rewordIndicators } from './change-indicators'

/** 指标1：教师培训人次: names numbered as the empty form has them. */
export const numberedNames = defineDamage({
  id: 'numbered-names',
  title: 'indicators numbered 指标1, 指标2',
  rate: 0.08,
  apply: (lines, { random, strikes }) => {
    const form = perSheet(() =>
      strikes() ? random.pick(['指标N：', '指标N:', 'N.', '（N）', '指标N.']) : null,
    )
    const count = new Map<string, number>()
    return rewordIndicators(lines, ({ name, value }, line) => {
      const sign = form(line)
      if (sign === null) return null
      const number = (count.get(line.of) ?? 0) + 1
      count.set(line.of, number)
      return { name: `${sign.replace('N', String(1 + (number % 5)))}${name}`, value }
    })
  },
})
