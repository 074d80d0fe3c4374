import { keyedCases, keyedFindings, markOf } from '../../analysis/finding-keys'
import type { ExportMessages } from '../../locales/export-messages'
import type { Audit, FindingValue, Operand } from '../../model/finding'
import type { Mark } from '../../model/mark'
import { DOUBTFUL } from '../../model/place'
import type { ExportCell, ExportTable } from '../export-table'

/** Title of a check; its id where the locale does not know it. */
export function checkTitle(words: ExportMessages, check: string): string {
  const titles: Readonly<Record<string, string>> = words.checks.titles
  return titles[check] ?? check
}

/** What an operand is called: kinds of funds by their terms, all else as printed. */
export function operandLabel(words: ExportMessages, { label }: Operand): string {
  const known: Readonly<Record<string, string>> = { ...words.terms.sheetFunds, ...words.terms.overallFunds }
  return Object.hasOwn(known, label) ? (known[label] ?? label) : label
}

/** What is printed at an operand and where: 收入总计 37,494.28 and its line; a name that is all there is stands once. */
export function operandWords(
  words: ExportMessages,
  operand: Operand,
): { readonly said: string; readonly line: number } {
  const label = operandLabel(words, operand)
  const raw = operand.raw || words.figures.blank
  return { said: label === raw ? raw : [label, raw].filter(Boolean).join(' '), line: operand.place.line }
}

/** The operands that say something of their own: one of several that print the same on one line. */
export function operandsSaid(words: ExportMessages, operands: readonly Operand[]) {
  const said = operands.map(operand => operandWords(words, operand))
  return [...new Map(said.map(each => [`${each.line} ${each.said}`, each])).values()]
}

/** Operands in one line: 收入总计 37,494.28（行 45）；支出总计 37,494.28（行 45）. */
export function operandLine(words: ExportMessages, operands: readonly Operand[]): string {
  const { files, figures } = words
  return operandsSaid(words, operands)
    .map(({ said, line }) => files.operand(said, figures.lines(line, line)))
    .join(files.semicolon)
}

const valueCell = (value: FindingValue | null): ExportCell =>
  value === null ? { nothing: 'notApplicable' } : value.kind === 'money' ? { fen: value.fen } : value.text

/** What the checks found, with its operands and what the reviewer made of it; the cases of one matter share its number. */
export function findingsTable(
  words: ExportMessages,
  audit: Audit,
  marks: ReadonlyMap<string, Mark>,
): ExportTable {
  const { files, checks, figures, tables } = words
  return {
    id: 'findings',
    name: files.tables.findings,
    title: files.tables.findings,
    columns: [
      { label: files.number, kind: 'number', width: 7 },
      { label: files.severity, kind: 'text', width: 9 },
      { label: files.family, kind: 'text', width: 16 },
      { label: files.finding, kind: 'text', width: 60 },
      { label: files.expected, kind: 'money', width: 18 },
      { label: files.actual, kind: 'money', width: 18 },
      { label: files.difference, kind: 'money', width: 16 },
      { label: files.check, kind: 'text', width: 36 },
      { label: files.operands, kind: 'text', width: 60 },
      { label: tables.line, kind: 'text', width: 14 },
      { label: files.certainty, kind: 'text', width: 9 },
      { label: files.mark, kind: 'text', width: 12 },
      { label: files.markNote, kind: 'text', width: 40 },
    ],
    rows: keyedFindings(audit)
      .flatMap((each, index) => keyedCases(each).map(one => ({ ...one, number: index + 1 })))
      .map(({ key, finding, number }) => {
        const mark = markOf(marks, key)
        return [
          number,
          words.terms.severities[finding.severity],
          checks.families[finding.family],
          checks.message(finding),
          valueCell(finding.expected),
          valueCell(finding.actual),
          valueCell(finding.difference),
          checkTitle(words, finding.check),
          operandLine(words, finding.operands),
          [...new Set(finding.operands.map(({ place }) => place.line))].join(files.listComma),
          finding.confidence < DOUBTFUL ? figures.doubtful : '',
          mark ? files.markStates[mark.state] : files.unmarked,
          mark?.note ?? '',
        ]
      }),
  }
}
