import { blank, type Line } from '../text'
import { defineDamage } from './define-damage'
import { changeLines } from './on-lines'

/** The heading of a sheet twice, the second time with trailing tabs. */
export const doubledSheetHeading = defineDamage({
  id: 'doubled-sheet-heading',
  title: 'sheet headings printed twice',
  rate: 0.03,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['sheetHeading'], (line): Line | Line[] =>
      strikes()
        ? [line, blank(line.of), { ...line, parts: [...line.parts, { text: '\t\t\t\t\t\t\t' }] }]
        : line,
    ),
})
