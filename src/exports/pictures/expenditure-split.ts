import type { ExpenditureRows } from '../../charts/expenditure-split'
import { lightTheme } from '../../charts/theme'
import { figureCell, printCell } from '../export-table'
import type { FrameMaker } from './frame'

/** Names left, totals right, a bar a row between them. */
export const expenditureSplitFrame: FrameMaker<ExpenditureRows> = ({ nodes }, words, unit) => ({
  left: { width: 320, rows: nodes.map(({ code, name }) => `${code} ${name}`) },
  right: { width: 150, rows: nodes.map(({ total }) => printCell(words, figureCell(total), unit)) },
  legend: (['basic', 'project'] as const).map(part => ({
    fill: lightTheme[part],
    text: words.terms.columns[part],
  })),
})
