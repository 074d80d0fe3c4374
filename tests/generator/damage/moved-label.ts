import type { Line } from '../text'
import { defineDamage } from './define-damage'
import { changeGroups, EMPTY, isRole, withPart } from './on-lines'

/** The label of a dimension one row early or late, in one half or in both. */
export const movedLabel = defineDamage({
  id: 'moved-label',
  title: 'labels one row early or late',
  rate: 0.08,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['indicator'], group => {
      const rows: Line[] = [...group]
      for (const half of ['whole', 'annual'] as const) {
        const column = rows[0]?.parts.findIndex(part => isRole(part, 'label', half)) ?? -1
        if (column < 0) continue
        for (let at = 0; at < rows.length; at++) {
          const label = rows[at]?.parts[column]
          if (!label || label.text === '' || !isRole(label, 'label', half) || !strikes()) continue
          const to = at + (random.chance(0.5) ? 1 : -1)
          const there = rows[to]?.parts[column]
          if (!there || !isRole(there, 'label', half) || there.text !== '') continue
          const from = rows[at]
          const target = rows[to]
          if (!from || !target) continue
          rows[at] = withPart(from, column, { ...EMPTY, role: 'label', half })
          rows[to] = withPart(target, column, label)
          if (to > at) at++
        }
      }
      return rows
    }),
})
