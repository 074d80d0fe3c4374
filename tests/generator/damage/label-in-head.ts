import type { Line } from '../text'
import { defineDamage } from './define-damage'
import { changeGroups, isRole, reprint } from './on-lines'

/** 绩效指标 产出指标 一级指标 …: the first label of level 1 stands in the header row, which it pushes right. */
export const labelInHead = defineDamage({
  id: 'label-in-head',
  title: 'a label fused into the header row',
  rate: 0.04,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['indicatorHead', 'indicator'], (group): readonly Line[] => {
      const [head, first, ...rest] = group
      const level = first?.parts.find(part => isRole(part, 'level1'))
      const label = first?.parts.find(part => isRole(part, 'label'))
      if (!head || !first || !level || !label || !strikes()) return group
      const both = random.chance(0.4)
      const [lead, ...names] = head.parts
      const moved = both ? [level, label] : [level]
      return [
        { ...head, parts: [...(lead ? [lead] : []), ...moved.map(part => ({ text: part.text })), ...names] },
        { ...first, parts: first.parts.map(part => (moved.includes(part) ? reprint(part, '') : part)) },
        ...rest,
      ]
    }),
})
