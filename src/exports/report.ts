import { expenditureSplit } from '../analysis/expenditure-split'
import { keyedCases, keyedFindings, type KeyedFinding } from '../analysis/finding-keys'
import { pageHeadline } from '../analysis/headline'
import { indicatorCoverage } from '../analysis/indicator-coverage'
import { keyFigures } from '../analysis/key-figures'
import { revenueComposition } from '../analysis/revenue-composition'
import { printShare } from '../locales/print-share'
import type { Finding } from '../model/finding'
import type { Mark } from '../model/mark'
import { DOUBTFUL } from '../model/place'
import { documentTitle } from '../wording/titles'
import { citedLines } from './cited-lines'
import { defineExport, type ExportInput } from './define-export'
import { documentPictures } from './document-pictures'
import { columnHead, figureCell, printCell, type ExportTable } from './export-table'
import { documentKind, documentName, provenance } from './provenance'
import { REPORT_STYLE, REPORT_STYLE_HASH } from './report-style'
import { escapeXml as text } from './svg-text'
import { documentTables } from './tables'
import { checkTitle } from './tables/findings'
import { TOOL } from './tool'

const SIGNS = { error: '◆', warning: '▲', note: '○' } as const

function keyFiguresHtml(input: ExportInput): string {
  const { words, disclosure, unit } = input
  const parts = keyFigures(disclosure, indicatorCoverage(disclosure)).map(figure => {
    const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
    const value =
      figure.kind === 'money'
        ? printCell(words, figureCell(figure.figure), unit)
        : figure.count === null
          ? words.figures.missing
          : figure.of === null
            ? String(figure.count)
            : `${figure.count} / ${figure.of}`
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

function findingHtml(input: ExportInput, { key, finding }: KeyedFinding, number: number): string {
  const { words, marks } = input
  const { files, checks, figures, terms } = words
  const mark = marks.get(key)
  const doubt = finding.confidence < DOUBTFUL ? `${figures.doubtful}${figures.comma}` : ''
  const listed = ({ operands }: Finding) =>
    operands
      .map(({ label, raw, place }) => {
        const line = figures.lines(place.line, place.line)
        return `<li>${text([label, raw || figures.blank].filter(Boolean).join(' '))} <a href="#line-${place.line}">${text(line)}</a></li>`
      })
      .join('')
  const opinion = (own: Mark | null | undefined) =>
    own
      ? `<p class="mark">${text(files.report.opinion + figures.colon + [files.markStates[own.state], own.note].filter(Boolean).join(figures.colon))}</p>`
      : ''
  const said = opinion(mark)
  const operands = finding.cases
    ? keyedCases({ key, finding }).map(
        one =>
          `<li>${text(checks.message(one.finding))}<ul>${listed(one.finding)}</ul>${opinion(marks.get(one.key))}</li>`,
      )
    : [listed(finding)]
  return `<article class="finding ${finding.severity}"><p><span class="sign">${SIGNS[finding.severity]}</span> ${number}. ${text(`${terms.severities[finding.severity]}${figures.colon}${doubt}${checks.message(finding)}`)}</p><p class="small">${text(`${checks.families[finding.family]}${figures.comma}${checkTitle(words, finding.check)}`)}</p><ul>${operands.join('')}</ul>${said}</article>`
}

function findingsHtml(input: ExportInput): string {
  const { audit, words } = input
  const { report } = words.files
  if (!audit)
    return `<h2 id="findings">${text(words.files.tables.findings)}</h2><p>${text(report.notChecked)}</p>`
  const count = (state: string) => audit.obligations.filter(each => each.state === state).length
  const ledger = report.ledger(
    audit.obligations.length,
    count('pass'),
    count('fail'),
    count('notApplicable'),
    count('couldNotRun'),
  )
  const all = keyedFindings(audit).map((each, index) => findingHtml(input, each, index + 1))
  return `<h2 id="findings">${text(report.findings(all.length))}</h2><p>${text(ledger)}</p>${all.join('')}`
}

function tableHtml({ words, unit }: ExportInput, table: ExportTable): string {
  const { columns, rows, strong, notes = [] } = table
  const side = (index: number) => (columns[index]?.kind === 'text' ? '' : ' class="n"')
  const head = columns.map(
    (column, index) => `<th scope="col"${side(index)}>${text(columnHead(words, column, unit))}</th>`,
  )
  const body = rows.map((row, at) => {
    const cells = row.map((cell, index) => `<td${side(index)}>${text(printCell(words, cell, unit))}</td>`)
    return `<tr${strong?.has(at) ? ' class="strong"' : ''}>${cells.join('')}</tr>`
  })
  const said = notes.map(note => `<p class="small">${text(note)}</p>`).join('')
  const grid =
    rows.length === 0
      ? ''
      : `<div class="wide"><table><caption>${text(table.title)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
  return `<details open><summary>${text(table.name)}</summary>${said}${grid}</details>`
}

function sourcesHtml(input: ExportInput): string {
  const { report } = input.words.files
  const lines = citedLines(input).map(
    ([number, raw]) =>
      `<tr class="line" id="line-${number}"><td class="n">${number}</td><td>${text(raw)}</td></tr>`,
  )
  if (lines.length === 0) return ''
  return `<section class="apart"><h2 id="sources">${text(report.sources)}</h2><p class="small">${text(report.sourcesNote)}</p><table class="source" lang="zh-CN"><thead><tr><th scope="col" class="n">${text(report.line)}</th><th scope="col">${text(report.text)}</th></tr></thead><tbody>${lines.join('')}</tbody></table></section>`
}

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
<section><h2 id="corrections">${text(corrections?.title ?? '')}</h2>${corrections && corrections.rows.length > 0 ? tableHtml(input, corrections) : ''}</section>
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
