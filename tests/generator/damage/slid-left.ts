import { defineDamage } from './define-damage'
import { changeLines, EMPTY } from './on-lines'

/** A row of indicators moved left by one to three columns, over its empty leading cells. */
export const slidLeft = defineDamage({
  id: 'slid-left',
  title: 'indicator rows slid left by one to three columns',
  rate: 0.15,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const room = line.parts.findIndex(part => part.text !== '')
      if (room < 1 || !strikes()) return line
      const by = random.int(1, Math.min(3, room))
      return { ...line, parts: [...line.parts.slice(by), ...Array.from({ length: by }, () => EMPTY)] }
    }),
})
