import { defineDamage } from '../define-damage'
import { changeLines, EMPTY } from '../on-lines'
import type { Line } from '../../text'

/** Rows of funds and fields slid left, widened by a blank column, or with an amount in one cell with its label. */
export const movedFunds = defineDamage({
  id: 'moved-funds',
  title: 'rows of funds slid, widened or fused',
  rate: 0.08,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['fund', 'field'], (line): Line => {
      const { parts } = line
      if (!strikes()) return line
      const way = random.int(1, 4)
      if (way === 1 && parts[0]?.text === '') return { ...line, parts: [...parts.slice(1), EMPTY] }
      const filled = parts.flatMap((part, at) => (part.text === '' ? [] : [at]))
      if (way === 2) {
        const at = random.pick(filled)
        return { ...line, parts: [...parts.slice(0, at), EMPTY, ...parts.slice(at)] }
      }
      const amount = filled.find(at => (parts[at]?.facts ?? []).some(({ what }) => what.endsWith('und')))
      const label = filled[filled.indexOf(amount ?? -1) - 1]
      const from = label === undefined ? undefined : parts[label]
      const value = amount === undefined ? undefined : parts[amount]
      if (way !== 3 || !from || !value) return line
      const fused = { ...value, text: `${from.text}${random.pick(['', ' '])}${value.text}` }
      return {
        ...line,
        parts: parts.map((part, at) => (at === label ? fused : at === amount ? EMPTY : part)),
      }
    }),
})
