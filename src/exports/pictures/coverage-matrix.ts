import { signedAt } from '../../analysis/signed-figure'
import type { CoverageMatrix } from '../../charts/coverage-matrix'
import { lightTheme } from '../../charts/theme'
import { DIMENSIONS } from '../../model/dimension'
import { withDoubt, withMark } from '../../wording/figure-signs'
import { figureCell, printCell } from '../export-table'
import type { FrameMaker } from './frame'

/** Projects left with their amounts, dimensions above, what the blocks mean under it. */
export const coverageMatrixFrame: FrameMaker<CoverageMatrix> = ({ rows, periods }, words, unit, found) => {
  const signed = rows.map(({ amount }) => signedAt(found, [amount]))
  const { legend } = words.files.picture
  const { ink2, project, control, rule2 } = lightTheme
  return {
    signed,
    left: { width: 300, rows: rows.map(row => row.project) },
    right: {
      width: 120,
      head: words.terms.units[unit],
      rows: rows.map(({ amount }, index) => {
        const known = signed[index] ?? signedAt(found, [])
        return withMark(withDoubt(printCell(words, figureCell(amount), unit), known), known)
      }),
    },
    heads: DIMENSIONS.map(dimension => words.terms.dimensionsShort[dimension]),
    legend: [
      { fill: ink2, text: legend.covered },
      { fill: project, text: `~ ${legend.doubtful}` },
      { stroke: control, text: legend.empty },
      { text: `– ${legend.notPrinted}` },
      { stroke: rule2, text: `? ${legend.notRead}` },
      ...(periods.length > 1 ? [{ text: legend.whole }, { text: legend.annual }] : []),
    ],
  }
}
