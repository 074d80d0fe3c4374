import { countedAudit } from '../../analysis/counted-audit'
import { indicatorCoverage } from '../../analysis/indicator-coverage'
import { keyFigureSigns } from '../../analysis/key-figure-findings'
import { keyFigures } from '../../analysis/key-figures'
import { signedFigure } from '../../analysis/signed-figure'
import { printShare } from '../../locales/print-share'
import { signsLine, withDoubt, withMark } from '../../wording/figure-signs'
import type { ExportInput } from '../define-export'
import { keyFigureText } from '../key-figure-text'
import { escapeXml as text } from '../svg-text'

/** The key figures, each with its share and its line; under them what their marks mean. */
export function keyFiguresHtml(input: ExportInput): string {
  const { words, disclosure, unit } = input
  const figures = keyFigures(disclosure, indicatorCoverage(disclosure))
  const severities = keyFigureSigns(figures, countedAudit(input.audit, input.marks)?.findings ?? [])
  const signed = figures.map(figure =>
    signedFigure(figure.kind === 'money' ? [figure.figure] : [], severities.get(figure.id) ?? null),
  )
  const parts = figures.map((figure, index) => {
    const known = signed[index] ?? signedFigure([])
    const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
    const value = withMark(withDoubt(keyFigureText(words, figure, unit), known), known)
    const note = figure.gap
      ? words.overview.gaps[figure.gap](table)
      : [
          figure.shareBasisPoints === null ? '' : printShare(figure.shareBasisPoints),
          figure.place ? words.figures.lines(figure.place.line, figure.place.line) : '',
          known.doubtful ? words.figures.doubtful : '',
        ]
          .filter(Boolean)
          .join(words.figures.comma)
    const name = words.overview.keyFigures[figure.id]
    return `<div><dt>${text(name)}</dt><dd>${text(value)}<span class="small">${text(note)}</span></dd></div>`
  })
  const signs = signsLine(words, unit, signed)
  const said = signs === '' ? '' : `<p class="small">${text(signs)}</p>`
  return `<dl class="key">${parts.join('')}</dl>${said}`
}
