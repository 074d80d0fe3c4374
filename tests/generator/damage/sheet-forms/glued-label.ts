import { defineDamage } from '../define-damage'
import { changeLines, isRole, reprint } from '../on-lines'
import type { Part } from '../../text'

/** 数量指标教师培训人次: a label run together with the name behind it. */
export const gluedLabel = defineDamage({
  id: 'glued-label',
  title: 'label and name run together',
  rate: 0.02,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const parts: Part[] = [...line.parts]
      line.parts.forEach((name, at) => {
        const label = line.parts[at - 1]
        if (!label || !isRole(label, 'label') || name.text === '' || !label.text.endsWith('指标')) return
        if (!strikes()) return
        const both = `${label.text}${random.pick(['', '：', ' '])}${name.text}`
        parts[at - 1] = reprint(label, '')
        parts[at] = reprint(name, both)
      })
      return { ...line, parts }
    }),
})
