import { prose, type Line } from '../text'
import { defineDamage } from './define-damage'

/** `单位名称：甲局 单位:万元`: name and unit of measure on one line, with or without a blank, with either colon. */
export const unitLine = defineDamage({
  id: 'unit-line',
  title: 'name and unit of measure on one line, either colon',
  rate: 0.15,
  apply: (lines, { random, strikes }) => {
    const out: Line[] = []
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]
      if (!line) continue
      const unit = lines[at + 2]
      if (line.kind !== 'organization' || unit?.kind !== 'unit' || !strikes()) {
        out.push(line)
        continue
      }
      const gap = random.pick([' ', '', '\t', '　'])
      const colon = random.pick(['：', ':'])
      const name = line.parts.map(part => ({ ...part, text: part.text.replace('：', colon) }))
      out.push(prose('organization', line.of, ...name, `${gap}单位${random.pick(['：', ':'])}万元`))
      at += 2
    }
    return out
  },
})
