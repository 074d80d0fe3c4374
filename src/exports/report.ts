import { expenditureSplit } from '../analysis/expenditure-split'
import { pageHeadline } from '../analysis/headline'
import { revenueComposition } from '../analysis/revenue-composition'
import { documentTitle } from '../wording/titles'
import { defineExport, type ExportInput } from './define-export'
import { documentPictures } from './document-pictures'
import { documentKind, documentName, provenance } from './provenance'
import { REPORT_STYLE, REPORT_STYLE_HASH } from './report-style'
import { escapeXml as text } from './svg-text'
import { documentTables } from './tables'
import { findingsHtml } from './report/findings'
import { keyFiguresHtml } from './report/key-figures'
import { sourcesHtml } from './report/sources'
import { tableHtml } from './report/table'
import { TOOL } from './tool'

function body(input: ExportInput): string {
  const { words, disclosure, unit } = input
  const { files } = words
  const headline = pageHeadline(revenueComposition(disclosure), expenditureSplit(disclosure))
  const [findings, corrections, ...others] = input.audit
    ? documentTables(input)
    : [null, ...documentTables(input)]
  const sections = ['overview', 'findings', 'corrections', 'tables', 'sources', 'made'] as const
  const names: Record<(typeof sections)[number], string> = {
    overview: files.report.overview,
    findings: findings?.name ?? files.tables.findings,
    corrections: files.tables.corrections,
    tables: files.report.tables,
    sources: files.report.sources,
    made: files.report.made,
  }
  const about = provenance(input).map(
    ([label, value]) => `<tr><th scope="row">${text(label)}</th><td>${text(value)}</td></tr>`,
  )
  const legend = files.legend.map(
    ([sign, meaning]) => `<tr><th scope="row">${text(sign)}</th><td>${text(meaning)}</td></tr>`,
  )
  return `<main><p class="small">${text([documentName(input), documentKind(input)].filter(Boolean).join(' '))}</p>
<h1>${text(documentTitle(words, headline, disclosure, unit))}</h1>
<nav aria-label="${text(files.report.contents)}"><ul>${sections.map(id => `<li><a href="#${id}">${text(names[id])}</a></li>`).join('')}</ul></nav>
<section><h2 id="overview">${text(files.report.overview)}</h2><p class="small">${text(words.figures.unitAnd(words.terms.units[unit]).replace(/[，, ]+$/u, ''))}</p>${keyFiguresHtml(input)}${documentPictures(
    input,
  )
    .map(({ picture }) => `<figure>${picture.svg}</figure>`)
    .join('')}</section>
<section class="apart">${findingsHtml(input)}</section>
<section><h2 id="corrections">${text(corrections?.title ?? '')}</h2>${corrections && corrections.rows.length > 0 ? tableHtml(input, corrections) : `<p>${text(files.report.uncorrected)}</p>`}</section>
<section class="apart"><h2 id="tables">${text(files.report.tables)}</h2>${others.map(table => (table ? tableHtml(input, table) : '')).join('')}</section>
${sourcesHtml(input)}
<section><h2 id="made">${text(files.report.made)}</h2><table><tbody>${about.join('')}${legend.join('')}</tbody></table></section></main>`
}

/** The report to share: one file with pictures, tables, findings, corrections and cited lines, that runs and fetches nothing. */
export const report = defineExport({
  id: 'report',
  extension: 'html',
  mime: 'text/html',
  write: input => {
    const { words, language } = input
    const title = words.files.report.title(documentName(input))
    const policy = `default-src 'none'; style-src 'sha256-${REPORT_STYLE_HASH}'; img-src 'none'; script-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'`
    return Promise.resolve(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="${text(`${TOOL.name} ${TOOL.version}`)}"><meta name="referrer" content="no-referrer"><title>${text(title)}</title><style>${REPORT_STYLE}</style></head>
<body>${body(input)}</body></html>
`)
  },
})
