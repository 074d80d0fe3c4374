import { row, type Part } from '../../text'
import { defineDamage } from '../define-damage'
import { changeLines, EMPTY, reprint } from '../on-lines'

const LONG = { name: 9, value: 7 } as const

/** A name or a value that wraps: its last characters stand on the next line, in the same column. */
export const wrappedCells = defineDamage({
  id: 'wrapped-cells',
  title: 'the end of a name or value on the next line',
  rate: 0.015,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const parts: Part[] = [...line.parts]
      const below = line.parts.map(() => EMPTY)
      let struck = false
      line.parts.forEach((part, at) => {
        const { role, text } = part
        if ((role !== 'name' && role !== 'value') || text.length < LONG[role] || !/^\p{L}+$/u.test(text))
          return
        if (!strikes()) return
        const cut = text.length - random.int(1, 3)
        parts[at] = reprint(part, text.slice(0, cut))
        below[at] = { text: text.slice(cut) }
        struck = true
      })
      if (!struck) return line
      return [{ ...line, parts }, row('noise', line.of, below)]
    }),
})
