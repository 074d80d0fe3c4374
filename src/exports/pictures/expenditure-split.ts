import type { ExpenditureRows } from '../../charts/expenditure-split'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { withDoubt, withMark } from '../../wording/figure-signs'
import { figureCell, printCell } from '../export-table'
import type { FrameMaker } from './frame'

/** Names left, totals right, a bar a row between them. */
export const expenditureSplitFrame: FrameMaker<ExpenditureRows> = ({ nodes }, words, unit, found) => {
  const signed = nodes.map(node => signedAt(found, [node.total, node.basic, node.project], [node.row.place]))
  return {
    signed,
    left: { width: 320, rows: nodes.map(({ code, name }) => `${code} ${name}`) },
    right: {
      width: 150,
      rows: nodes.map(({ total }, index) => {
        const known = signed[index] ?? signedAt(found, [])
        return withMark(withDoubt(printCell(words, figureCell(total), unit), known), known)
      }),
    },
    legend: (['basic', 'project'] as const).map(part => ({
      fill: lightTheme[part],
      text: words.terms.columns[part],
    })),
  }
}
