import { defineDamage } from './define-damage'
import { changeLines, isRole, reprint, restate } from './on-lines'

/** A value without its last characters. */
export const cutValues = defineDamage({
  id: 'cut-values',
  title: 'values cut',
  rate: 0.01,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const parts = [...line.parts]
      line.parts.forEach((part, at) => {
        const before = parts[at - 1]
        if (!isRole(part, 'value') || part.text.length < 6 || !before || !strikes()) return
        const value = part.text.slice(0, -1)
        parts[at] = reprint(part, value)
        parts[at - 1] = restate(before, before.text, fact =>
          fact.what === 'indicator' ? { ...fact, value } : fact,
        )
      })
      return { ...line, parts }
    }),
})
