import { indicatorCoverage } from '../../analysis/indicator-coverage'
import { keyFigures } from '../../analysis/key-figures'
import { printShare } from '../../locales/print-share'
import { DOUBTFUL } from '../../model/place'
import type { ExportInput } from '../define-export'
import { keyFigureText } from '../key-figure-text'
import { escapeXml as text } from '../svg-text'

/** The key figures, each with its share and its line. */
export function keyFiguresHtml(input: ExportInput): string {
  const { words, disclosure, unit } = input
  const parts = keyFigures(disclosure, indicatorCoverage(disclosure)).map(figure => {
    const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
    const value = keyFigureText(words, figure, unit)
    const doubt = figure.kind === 'money' && figure.figure && figure.figure.confidence < DOUBTFUL
    const note = figure.gap
      ? words.overview.gaps[figure.gap](table)
      : [
          figure.shareBasisPoints === null ? '' : printShare(figure.shareBasisPoints),
          figure.place ? words.figures.lines(figure.place.line, figure.place.line) : '',
          doubt ? words.figures.doubtful : '',
        ]
          .filter(Boolean)
          .join(words.figures.comma)
    const name = words.overview.keyFigures[figure.id]
    return `<div><dt>${text(name)}</dt><dd>${text(value)}<span class="small">${text(note)}</span></dd></div>`
  })
  return `<dl class="key">${parts.join('')}</dl>`
}
