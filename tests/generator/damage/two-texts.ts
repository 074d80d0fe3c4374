import type { Part } from '../text'
import { defineDamage } from './define-damage'
import { changeLines, isRole, reprint } from './on-lines'

/** `质量指标 验收合格率`: the label and the name of an indicator in one cell. */
export const twoTexts = defineDamage({
  id: 'two-texts',
  title: 'label and name in one cell',
  rate: 0.01,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const parts: Part[] = [...line.parts]
      line.parts.forEach((name, at) => {
        const label = parts[at - 1]
        if (!label || !isRole(label, 'label') || label.text === '' || name.text === '' || !strikes()) return
        const both = `${label.text} ${name.text}`
        const left = random.chance(0.5)
        parts[at - 1] = left ? { ...reprint(name, both) } : reprint(label, '')
        parts[at] = left ? reprint(label, '') : reprint(name, both)
      })
      return { ...line, parts }
    }),
})
