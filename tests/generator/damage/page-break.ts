import { blank } from '../text'
import { defineDamage } from './define-damage'
import { changeLines, TABLE_LINES } from './on-lines'

/** An empty line between two rows. */
export const pageBreak = defineDamage({
  id: 'page-break',
  title: 'blank lines inside tables',
  rate: 0.012,
  apply: (lines, { strikes }) =>
    changeLines(lines, TABLE_LINES, line => (strikes() ? [line, blank(line.of)] : line)),
})
