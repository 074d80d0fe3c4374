import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { countedFindings } from '../analysis/counted-findings'
import { keyedCases, keyedFindings, type KeyedFinding } from '../analysis/finding-keys'
import { standing } from '../corrections/history'
import { MARK_STATES } from '../model/mark'
import { withFixedTimes } from './archive'
import { linesOf } from './cited-lines'
import { defineExport, type ExportInput } from './define-export'
import { printCell } from './export-table'
import { documentName, provenance, provenanceLine } from './provenance'
import { xmlSafe } from './safe-text'
import { correctionsTable } from './tables/corrections'
import { checkTitle, operandLine } from './tables/findings'
import { TOOL } from './tool'

const QUOTED = 240
const INK = '1E1C18'
const FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'SimSun', cs: 'Arial' } as const

const run = (text: string, style: { bold?: boolean; color?: string; size?: number } = {}) =>
  new TextRun({ text: xmlSafe(text), ...style })
const paragraph = (text: string, style: { bold?: boolean; color?: string; size?: number } = {}) =>
  new Paragraph({ children: [run(text, style)], spacing: { after: 80 } })
/** A label and its words, on the page of what follows unless it is the last of its matter. */
const labelled = (label: string, text: string, keepNext = true) =>
  new Paragraph({
    children: [run(label, { bold: true }), run(text)],
    keepNext,
    keepLines: true,
    spacing: { after: 80 },
  })
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({
    children: [run(text)],
    heading: level,
    keepNext: true,
    spacing: { before: 240, after: 120 },
  })

/** The lines of the source that a finding rests on, cut where they are long. */
function quotes(input: ExportInput, { finding }: KeyedFinding): Paragraph[] {
  const lines = [...new Set(finding.operands.flatMap(({ place }) => linesOf(place)))]
  return lines.flatMap((number, index) => {
    const raw = input.source.line(number)?.raw.replace(/\s+/gu, ' ').trim() ?? ''
    if (raw === '') return []
    const text = raw.length > QUOTED ? `${raw.slice(0, QUOTED)}…` : raw
    const { words } = input
    return new Paragraph({
      children: [
        run(`${words.figures.lines(number, number)}  `, { color: '696459' }),
        run(text, { size: 18 }),
      ],
      indent: { left: 420 },
      keepLines: true,
      // Its opinion does not stand alone on the next page.
      keepNext: index === lines.length - 1,
      spacing: { after: 40 },
    })
  })
}

/** One case of several, with what the reviewer made of it alone. */
function caseLine({ words, marks }: ExportInput, { key, finding }: KeyedFinding, number: number): Paragraph {
  const { checks, figures, files } = words
  const mark = marks.get(key)
  const said = mark ? [files.markStates[mark.state], mark.note].filter(Boolean).join(figures.colon) : ''
  return paragraph(`(${number}) ${[checks.message(finding), said].filter(Boolean).join(files.semicolon)}`, {
    bold: true,
  })
}

function findingParts(input: ExportInput, keyed: KeyedFinding, number: number): Paragraph[] {
  const { words, marks } = input
  const { files, figures, checks, terms } = words
  const { finding } = keyed
  const mark = marks.get(keyed.key)
  const doubt = finding.confidence < 0.9 ? `${figures.doubtful}${figures.comma}` : ''
  const opinion = mark
    ? [files.markStates[mark.state], mark.note].filter(Boolean).join(figures.colon)
    : files.unmarked
  return [
    heading(
      `${number}. ${terms.severities[finding.severity]}${figures.colon}${doubt}${checks.message(finding)}`,
      HeadingLevel.HEADING_3,
    ),
    labelled(
      `${files.opinion.rule}${figures.colon}`,
      `${checkTitle(words, finding.check)}（${checks.families[finding.family]}）`,
    ),
    ...keyedCases(keyed).flatMap((one, index) => [
      ...(finding.cases ? [caseLine(input, one, index + 1)] : []),
      labelled(`${files.opinion.operands}${figures.colon}`, operandLine(words, one.finding.operands)),
      ...quotes(input, one),
    ]),
    labelled(`${files.opinion.opinion}${figures.colon}`, opinion),
    labelled(`${files.opinion.reply}${figures.colon}`, '', false),
  ]
}

function grid(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map(
            text =>
              new TableCell({
                children: [new Paragraph({ children: [run(text, { bold: index === 0, size: 18 })] })],
              }),
          ),
        }),
    ),
  })
}

function body(input: ExportInput): (Paragraph | Table)[] {
  const { words, audit, marks, history, source, unit } = input
  const { files, checks, shell } = words
  const name = documentName(input)
  const title = new Paragraph({
    children: [run(files.opinion.title(name))],
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
  })
  const keyed = audit ? keyedFindings(audit) : []
  const { counted: shown, dismissed } = countedFindings(keyed, marks)
  const count = (severity: string) => shown.filter(({ finding }) => finding.severity === severity).length
  const marked = (state: string) => keyed.filter(({ key }) => marks.get(key)?.state === state).length
  const [confirmed = 0, explained = 0, gone = 0] = MARK_STATES.map(marked)
  const stuck = (audit?.obligations ?? []).filter(({ state }) => state === 'couldNotRun')
  const corrections = correctionsTable(words, standing(history))
  return [
    title,
    paragraph(files.opinion.basis(source.name || shell.document.unnamed)),
    ...(audit
      ? [
          paragraph(files.opinion.summary(count('error'), count('warning'), count('note'), dismissed.length)),
          paragraph(
            files.opinion.marked(confirmed, explained, gone, keyed.length - confirmed - explained - gone),
          ),
        ]
      : [paragraph(files.report.notChecked)]),
    ...(audit && keyed.length === 0 ? [paragraph(files.opinion.none)] : []),
    ...shown.flatMap((each, index) => findingParts(input, each, index + 1)),
    ...(dismissed.length === 0
      ? []
      : [
          heading(files.opinion.dismissed, HeadingLevel.HEADING_2),
          ...dismissed.flatMap((each, index) => findingParts(input, each, shown.length + index + 1)),
        ]),
    ...(stuck.length === 0
      ? []
      : [
          heading(files.opinion.couldNotRun, HeadingLevel.HEADING_2),
          grid([
            [files.check, files.reason],
            ...stuck.map(({ check, reason }) => [
              checkTitle(words, check),
              reason ? checks.reason(reason) : '',
            ]),
          ]),
        ]),
    ...(corrections.rows.length === 0
      ? []
      : [
          heading(corrections.title, HeadingLevel.HEADING_2),
          grid([
            corrections.columns.map(({ label }) => label),
            ...corrections.rows.map(row => row.map(cell => printCell(words, cell, unit))),
          ]),
        ]),
    heading(files.report.made, HeadingLevel.HEADING_2),
    grid([[files.item, files.content], ...provenance(input).map(pair => [...pair])]),
  ]
}

/** The findings as a document to write on: each with its rule, operands, source lines, mark, and room for the reply. */
export const opinion = defineExport({
  id: 'opinion',
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: async input => {
    const { files } = input.words
    const file = new Document({
      title: xmlSafe(files.opinion.title(documentName(input))),
      description: xmlSafe(provenanceLine(input)),
      creator: `${TOOL.name} ${TOOL.version}`,
      lastModifiedBy: `${TOOL.name} ${TOOL.version}`,
      styles: {
        default: {
          document: { run: { font: FONT, size: 21 } },
          title: { run: { font: FONT, size: 36, bold: true, color: INK } },
          heading2: { run: { font: FONT, size: 28, bold: true, color: INK } },
          heading3: { run: { font: FONT, size: 22, bold: true, color: INK } },
        },
      },
      sections: [
        {
          properties: { page: { size: { width: 11_906, height: 16_838 } } },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [
                    new TextRun({
                      children: [
                        `${xmlSafe(documentName(input))}  `,
                        PageNumber.CURRENT,
                        ' / ',
                        PageNumber.TOTAL_PAGES,
                      ],
                    }),
                  ],
                }),
              ],
            }),
          },
          children: body(input),
        },
      ],
    })
    const bytes = new Uint8Array(await Packer.toArrayBuffer(file))
    return withFixedTimes(bytes, input.time)
  },
})
