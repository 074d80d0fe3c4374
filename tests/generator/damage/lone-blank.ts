import { prose } from '../text'
import { defineDamage } from './define-damage'
import { changeLines } from './on-lines'

/** A line of one blank instead of an empty one. */
export const loneBlank = defineDamage({
  id: 'lone-blank',
  title: 'lines with a single blank',
  rate: 0.01,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['blank'], line => (strikes() ? prose('blank', line.of, ' ') : line)),
})
