import PptxGenJS from 'pptxgenjs'
import { expenditureSplit } from '../analysis/expenditure-split'
import { keyedFindings } from '../analysis/finding-keys'
import {
  concentrationHeadline,
  coverageHeadline,
  expenditureHeadline,
  pageHeadline,
  revenueHeadline,
} from '../analysis/headline'
import { indicatorCoverage } from '../analysis/indicator-coverage'
import { keyFigures } from '../analysis/key-figures'
import { projectConcentration } from '../analysis/project-concentration'
import { revenueComposition } from '../analysis/revenue-composition'
import { lightTheme } from '../charts/theme'
import { PERIODS } from '../model/dimension'
import { FEN_EXPONENT, type Fen } from '../model/money'
import {
  concentrationTitle,
  coverageTitle,
  documentTitle,
  expenditureTitle,
  revenueTitle,
} from '../wording/titles'
import { withFixedTimes } from './archive'
import { defineExport, type ExportInput } from './define-export'
import { captionOf } from './document-pictures'
import { figureCell, printCell } from './export-table'
import { documentKind, documentName, pictureFoot, provenanceLine } from './provenance'
import { xmlSafe } from './safe-text'
import { cutTo } from './svg-text'
import { TOOL } from './tool'

type Slide = ReturnType<PptxGenJS['addSlide']>

const FONT = 'Microsoft YaHei'
/** Bars that a room can read; the others are summed up in one, which says so. */
const MOST_BARS = 10
const LISTED = 6
const hex = (colour: string) => colour.slice(1)
const { ink1, ink2, ink3, bg, strong, sources, basic, project } = lightTheme

interface Bars {
  readonly labels: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly values: readonly number[]
    readonly colour: string
  }[]
  readonly stacked: boolean
  readonly format: string
}

/** A slide with its finding as title and the source under it; what the figures need to be understood stands in its notes. */
function slideOf(file: PptxGenJS, input: ExportInput, title: string, source: string): Slide {
  const slide = file.addSlide()
  slide.background = { color: hex(bg) }
  slide.addText(xmlSafe(title), {
    x: 0.6,
    y: 0.4,
    w: 12.1,
    h: 1.1,
    fontFace: FONT,
    fontSize: 30,
    bold: true,
    color: hex(ink1),
    valign: 'top',
    fit: 'shrink',
  })
  slide.addShape('line', { x: 0.6, y: 6.75, w: 12.1, h: 0, line: { color: hex(strong), width: 1 } })
  const foot = [source, ...pictureFoot(input)].filter(Boolean).join('  ·  ')
  slide.addText(xmlSafe(foot), {
    x: 0.6,
    y: 6.8,
    w: 12.1,
    h: 0.5,
    fontFace: FONT,
    fontSize: 12,
    color: hex(ink3),
    valign: 'middle',
    fit: 'shrink',
  })
  slide.addNotes(xmlSafe([title, source, provenanceLine(input)].filter(Boolean).join('\n')))
  return slide
}

/** The first category above; the types of the library know only the other order. */
const TOP_DOWN: object = { catAxisOrientation: 'maxMin' }

/** A native chart: its figures stay editable. */
function addBars(slide: Slide, { labels, series, stacked, format }: Bars): void {
  const data = series.map(({ name, values }) => ({
    name: xmlSafe(name),
    labels: labels.map(label => xmlSafe(cutTo(label, 18))),
    values: [...values],
  }))
  slide.addChart('bar', data, {
    x: 0.6,
    y: 1.6,
    w: 12.1,
    h: 5,
    barDir: 'bar',
    barGrouping: stacked ? 'stacked' : 'clustered',
    barGapWidthPct: 45,
    chartColors: series.map(({ colour }) => hex(colour)),
    ...TOP_DOWN,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: 14,
    catAxisLabelColor: hex(ink1),
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    valAxisMinVal: 0,
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: FONT,
    legendFontSize: 14,
    showValue: !stacked,
    dataLabelFontFace: FONT,
    dataLabelFontSize: 13,
    dataLabelColor: hex(ink1),
    dataLabelFormatCode: format,
    dataLabelPosition: 'outEnd',
  })
}

function addLines(slide: Slide, lines: readonly (readonly [string, string, string])[]): void {
  const style = {
    fontFace: FONT,
    valign: 'middle' as const,
    border: [
      { type: 'none' as const },
      { type: 'none' as const },
      { type: 'solid' as const, pt: 0.5, color: 'DFDACD' },
      { type: 'none' as const },
    ] as [object, object, object, object],
  }
  const rows = lines.map(([name, value, note]) => [
    { text: xmlSafe(name), options: { ...style, color: hex(ink2), fontSize: 16 } },
    {
      text: xmlSafe(value),
      options: { ...style, color: hex(ink1), fontSize: 18, bold: true, align: 'right' as const },
    },
    { text: xmlSafe(note), options: { ...style, color: hex(ink3), fontSize: 14 } },
  ])
  if (rows.length > 0) slide.addTable(rows, { x: 0.6, y: 1.6, w: 12.1, colW: [4.2, 3.4, 4.5], rowH: 0.46 })
}

/** Amounts in the unit of the file: the one place where they leave the integers, for a chart's own arithmetic. */
const inUnit = (input: ExportInput, amount: Fen | null | undefined) =>
  amount === null || amount === undefined ? 0 : amount / 10 ** FEN_EXPONENT[input.unit]

function amountFormat(input: ExportInput): string {
  return input.unit === 'yuan' ? '#,##0' : input.unit === 'wanYuan' ? '#,##0.00' : '#,##0.0000'
}

function overview(file: PptxGenJS, input: ExportInput): void {
  const { words, disclosure, unit } = input
  const revenue = revenueComposition(disclosure)
  const headline = pageHeadline(revenue, expenditureSplit(disclosure))
  const title = documentTitle(words, headline, disclosure, unit)
  const slide = slideOf(
    file,
    input,
    title,
    words.figures.unitAnd(words.terms.units[unit]).replace(/[，, ]+$/u, ''),
  )
  const rows = keyFigures(disclosure, indicatorCoverage(disclosure)).map(figure => {
    const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
    const value =
      figure.kind === 'money'
        ? printCell(words, figureCell(figure.figure), unit)
        : figure.count === null
          ? words.figures.missing
          : figure.of === null
            ? String(figure.count)
            : `${figure.count} / ${figure.of}`
    const where = figure.place ? words.figures.lines(figure.place.line, figure.place.line) : ''
    const note = figure.gap
      ? words.overview.gaps[figure.gap](table)
      : [table, where].filter(Boolean).join(' ')
    return [words.overview.keyFigures[figure.id], value, note] as const
  })
  addLines(slide, rows)
}

function revenueSlide(file: PptxGenJS, input: ExportInput): void {
  const { words, disclosure } = input
  const revenue = revenueComposition(disclosure)
  const drawn = revenue.parts.filter(({ figure }) => (figure?.fen ?? 0) > 0)
  if (drawn.length === 0) return
  const title = revenueTitle(words, revenueHeadline(revenue))
  const slide = slideOf(file, input, title, captionOf(input, revenue.table, revenue.lines))
  addBars(slide, {
    labels: drawn.map(({ source }) => words.terms.fundSources[source]),
    series: [
      {
        name: words.figures.amount,
        values: drawn.map(({ figure }) => inUnit(input, figure?.fen)),
        colour: sources.generalPublic,
      },
    ],
    stacked: false,
    format: amountFormat(input),
  })
}

function expenditureSlide(file: PptxGenJS, input: ExportInput): void {
  const { words, disclosure } = input
  const split = expenditureSplit(disclosure)
  const nodes = split.classes.filter(({ total }) => (total?.fen ?? 0) > 0)
  if (nodes.length === 0) return
  const title = expenditureTitle(words, expenditureHeadline(split))
  const slide = slideOf(file, input, title, captionOf(input, split.table, split.lines))
  addBars(slide, {
    labels: nodes.map(({ name }) => name),
    series: (['basic', 'project'] as const).map(part => ({
      name: words.terms.columns[part],
      values: nodes.map(node => inUnit(input, node[part]?.fen)),
      colour: part === 'basic' ? basic : project,
    })),
    stacked: true,
    format: amountFormat(input),
  })
}

function projectsSlide(file: PptxGenJS, input: ExportInput): void {
  const { words, disclosure } = input
  const concentration = projectConcentration(disclosure)
  const shown = concentration.parts.slice(0, MOST_BARS)
  if (shown.length === 0) return
  const title = concentrationTitle(words, concentrationHeadline(concentration))
  const slide = slideOf(file, input, title, captionOf(input, 'T12', concentration.lines))
  const rest = concentration.parts.slice(MOST_BARS)
  const others = rest.reduce((sum, { fen }) => sum + inUnit(input, fen), 0)
  addBars(slide, {
    labels: [
      ...shown.map(({ row }) => row.name),
      ...(rest.length > 0 ? [words.files.slides.others(rest.length)] : []),
    ],
    series: [
      {
        name: words.figures.amount,
        values: [...shown.map(({ fen }) => inUnit(input, fen)), ...(rest.length > 0 ? [others] : [])],
        colour: project,
      },
    ],
    stacked: false,
    format: amountFormat(input),
  })
}

function coverageSlide(file: PptxGenJS, input: ExportInput): void {
  const { words, disclosure } = input
  const coverage = indicatorCoverage(disclosure)
  if (coverage.sheetsRead.annual + coverage.sheetsRead.whole === 0) return
  const title = coverageTitle(words, coverageHeadline(coverage))
  const caption = words.overview.coverage.caption(coverage.sheets)
  const slide = slideOf(
    file,
    input,
    title,
    [caption, captionOf(input, null, coverage.lines, false)].join('  '),
  )
  addBars(slide, {
    labels: coverage.byDimension.map(({ dimension }) => words.terms.dimensions[dimension]),
    series: PERIODS.map(period => ({
      name: words.terms.periods[period],
      values: coverage.byDimension.map(({ rates }) => rates[period].covered),
      colour: period === 'whole' ? project : basic,
    })),
    stacked: false,
    format: '0',
  })
}

function findingsSlide(file: PptxGenJS, input: ExportInput): void {
  const { words, audit, marks } = input
  const { slides, markStates } = words.files
  const keyed = audit ? keyedFindings(audit).filter(({ key }) => marks.get(key)?.state !== 'dismissed') : []
  const count = (severity: string) => keyed.filter(({ finding }) => finding.severity === severity).length
  const some = count('error') + count('warning') > 0
  const title = !audit
    ? slides.notChecked
    : some
      ? slides.findingsTitle(count('error'), count('warning'))
      : slides.noFindings
  const slide = slideOf(file, input, title, '')
  const shown = keyed.slice(0, LISTED).map(({ key, finding }) => {
    const mark = marks.get(key)
    const lines = [...new Set(finding.operands.map(({ place }) => place.line))]
      .slice(0, 4)
      .join(words.files.listComma)
    const where = `${words.tables.line} ${lines}${mark ? `${words.figures.comma}${markStates[mark.state]}` : ''}`
    return [
      {
        text: words.terms.severities[finding.severity],
        options: {
          fontFace: FONT,
          fontSize: 16,
          bold: true,
          color: finding.severity === 'error' ? 'B92C15' : '8F5B00',
        },
      },
      {
        text: xmlSafe(cutTo(words.checks.message(finding), 80)),
        options: { fontFace: FONT, fontSize: 16, color: hex(ink1) },
      },
      { text: xmlSafe(where), options: { fontFace: FONT, fontSize: 13, color: hex(ink3) } },
    ]
  })
  if (shown.length > 0)
    slide.addTable(shown, { x: 0.6, y: 1.6, w: 12.1, colW: [1.1, 8.4, 2.6], border: { type: 'none' } })
  const rest = keyed.length - shown.length
  if (rest > 0)
    slide.addText(slides.others(rest), {
      x: 0.6,
      y: 6.3,
      w: 12.1,
      h: 0.4,
      fontFace: FONT,
      fontSize: 14,
      color: hex(ink3),
    })
}

/** Six slides, one idea each, with charts whose figures can be edited: overview, revenue, expenditure, projects, coverage, findings. */
export const slides = defineExport({
  id: 'slides',
  extension: 'pptx',
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  write: async input => {
    const file = new PptxGenJS()
    file.layout = 'LAYOUT_WIDE'
    file.title = xmlSafe([documentName(input), documentKind(input)].filter(Boolean).join(' '))
    file.subject = xmlSafe(provenanceLine(input))
    file.author = `${TOOL.name} ${TOOL.version}`
    file.company = TOOL.name
    for (const add of [overview, revenueSlide, expenditureSlide, projectsSlide, coverageSlide, findingsSlide])
      add(file, input)
    const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array
    return withFixedTimes(bytes, input.time)
  },
})
