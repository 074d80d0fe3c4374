import type { Disclosure } from '../../model/disclosure'
import { PERIODS } from '../../model/dimension'
import { SHEET_FUND_SOURCES } from '../../model/fund-source'
import { SHEET_TEXTS } from '../../model/performance'
import type { Sourced } from '../../model/place'
import { DOUBTFUL } from '../../model/place'
import type { ExportMessages } from '../../locales/export-messages'
import { reasonWords } from '../../wording/reason-words'
import { figureCell, figureNote, type ExportTable } from '../export-table'

const FIELDS = ['departmentCode', 'department', 'unit', 'attribute', 'term', 'filledAt'] as const

function fieldNote(
  words: ExportMessages,
  label: string,
  field: Sourced<string> | null | undefined,
): string[] {
  if (!field) return []
  return [
    ...(field.corrected ? [words.files.correctedNote(label, field.corrected.from)] : []),
    ...(field.confidence < DOUBTFUL ? [words.files.doubtNote(label, reasonWords(words, field.reason))] : []),
  ]
}

/** The performance sheets, one a row: project, fields, funds of both periods, texts. */
export function sheetsTable(words: ExportMessages, { sheets }: Disclosure): ExportTable {
  const { files, tables, terms } = words
  const funds = PERIODS.flatMap(period =>
    SHEET_FUND_SOURCES.map(source => ({
      period,
      source,
      label: files.fundOf(terms.periods[period], terms.sheetFunds[source]),
    })),
  ).filter(({ period, source }) =>
    sheets.some(sheet => sheet.funds.some(fund => fund.period === period && fund.source === source)),
  )
  return {
    id: 'sheets',
    name: files.tables.sheets,
    title: tables.sheetList.title(sheets.length),
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      { label: tables.sheetList.project, kind: 'text', width: 36 },
      ...FIELDS.map(field => ({ label: tables.fields[field], kind: 'text' as const })),
      ...funds.map(({ label }) => ({ label, kind: 'money' as const })),
      { label: files.secondPrint, kind: 'text', width: 12 },
      ...SHEET_TEXTS.map(key => ({ label: tables.texts[key], kind: 'text' as const, width: 30 })),
      { label: files.note, kind: 'text', width: 40 },
    ],
    rows: sheets.map(sheet => {
      const figures = funds.map(({ period, source, label }) => ({
        label,
        figure: sheet.funds.find(fund => fund.period === period && fund.source === source)?.figure,
      }))
      const notes = [
        ...fieldNote(words, tables.sheetList.project, sheet.project),
        ...FIELDS.flatMap(field => fieldNote(words, tables.fields[field], sheet[field])),
        ...figures.flatMap(({ label, figure }) => figureNote(words, label, figure)),
        ...SHEET_TEXTS.flatMap(key => fieldNote(words, tables.texts[key], sheet.texts[key])),
        ...PERIODS.filter(period => !sheet.halves[period]).map(period =>
          tables.sheetList.halfMissing(terms.periods[period]),
        ),
      ]
      return [
        sheet.lines.from,
        sheet.project?.value ?? { nothing: 'notRead' },
        ...FIELDS.map(field => sheet[field]?.value ?? ({ nothing: 'notRead' } as const)),
        ...figures.map(({ figure }) => figureCell(figure)),
        sheet.duplicateOf === null ? '' : tables.sheetList.second(sheet.duplicateOf),
        ...SHEET_TEXTS.map(key => sheet.texts[key]?.value ?? ({ nothing: 'notRead' } as const)),
        notes.join(files.semicolon),
      ]
    }),
  }
}
