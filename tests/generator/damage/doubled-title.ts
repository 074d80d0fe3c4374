import { blank, prose } from '../text'
import { defineDamage } from './define-damage'
import { changeLines } from './on-lines'

/** A title twice, the second time with trailing tabs. */
export const doubledTitle = defineDamage({
  id: 'doubled-title',
  title: 'titles printed twice',
  rate: 0.04,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['title'], line =>
      strikes() ? [line, blank(line.of), prose('title', line.of, ...line.parts, '\t\t\t\t')] : line,
    ),
})
