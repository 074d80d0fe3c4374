import type { Line, Part } from '../../text'
import { defineDamage } from '../define-damage'
import { changeGroups, isRole } from '../on-lines'

/** 序号 before the levels, 分值 behind each value, 备注 at the end. */
export const sideColumns = defineDamage({
  id: 'side-columns',
  title: 'serial numbers, weights and remarks beside the indicators',
  rate: 0.06,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['indicatorHead', 'indicator'], group => {
      if (!strikes()) return group
      const [serial, remark] = [random.chance(0.5), random.chance(0.5)]
      const word = random.pick(['分值', '权重', '分值（100）'])
      let number = 0
      return group.map((line): Line => {
        const head = line.kind === 'indicatorHead'
        const named = line.parts.some(part => isRole(part, 'name') && part.text !== '')
        const weighed = (part: Part) => (head ? part.text === '指标值' : isRole(part, 'value'))
        const weight = head ? word : named ? random.pick(['5', '10', '12.5', '20']) : ''
        if (!head) number++
        return {
          ...line,
          parts: [
            ...(serial ? [{ text: head ? '序号' : String(number) }] : []),
            ...line.parts.flatMap(part => (weighed(part) ? [part, { text: weight }] : [part])),
            ...(remark ? [{ text: head ? '备注' : random.pick(['', '', '按季度统计']) }] : []),
          ],
        }
      })
    }),
})
