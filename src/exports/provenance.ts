import { standing } from '../corrections/history'
import type { ExportInput } from './define-export'
import { TOOL } from './tool'

/** What a file is called by: organization, else the file it was read from. */
export function documentName({ disclosure, source, words }: ExportInput): string {
  return disclosure.organization?.value || source.name || words.shell.document.unnamed
}

/** Year and kind as far as they were read: 2026 年部门预算. */
export function documentKind({ disclosure, words }: ExportInput): string {
  const { fiscalYear, organizationKind, documentKind } = disclosure
  const year = fiscalYear ? words.shell.document.year(fiscalYear.value) : ''
  const kind = words.shell.document.kind(
    organizationKind ? words.terms.organizationKinds[organizationKind.value] : '',
    documentKind ? words.terms.documentKinds[documentKind.value] : '',
  )
  return [year, kind.trim()].filter(Boolean).join(' ')
}

/** `2026-11-21T22:40:05+08:00` → `2026-11-21 22:40 +08:00`. */
export function printTime(time: string): string {
  const [, day = time, minute = '', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[^Z+-]*(.*)$/u.exec(time) ?? []
  return [day, minute, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ')
}

/** What every export names, as pairs of label and value: document, year, file, unit, corrections, tool, time. */
export function provenance(input: ExportInput): readonly (readonly [label: string, value: string])[] {
  const { words, source, unit, history, audit, time } = input
  const { labels } = words.files
  const count = standing(history).length
  return [
    [labels.document, documentName(input)],
    [labels.year, documentKind(input) || words.figures.missing],
    [labels.file, words.files.fileOf(source.name || words.shell.document.unnamed, source.encoding)],
    [labels.unit, words.terms.units[unit]],
    [labels.corrections, words.files.correctionCount(count)],
    [
      labels.checks,
      audit ? words.files.findingCount(audit.findings.length, input.marks.size) : words.files.notChecked,
    ],
    [labels.tool, `${TOOL.name} ${TOOL.version}`],
    [labels.time, printTime(time)],
  ]
}

/** The same in one line. */
export function provenanceLine(input: ExportInput): string {
  const { comma, colon } = input.words.figures
  return provenance(input)
    .map(([label, value]) => `${label}${colon}${value}`)
    .join(comma)
}

/** What stands under a picture: the document with its file, the tool and the time. */
export function pictureFoot(input: ExportInput): readonly string[] {
  const { words, source, time } = input
  const { picture } = words.files
  return [
    [picture.document(documentName(input), documentKind(input)), source.name]
      .filter(Boolean)
      .join(words.figures.comma),
    picture.madeWith(`${TOOL.name} ${TOOL.version}`, printTime(time)),
  ]
}
