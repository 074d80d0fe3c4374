import { findingKeyOf, keyedCases, keyedFindings, markOf } from '../../analysis/finding-keys'
import { standing } from '../../corrections/history'
import type { FindingValue } from '../../model/finding'
import { correctionLine } from '../../wording/correction-words'
import type { ExportInput } from '../define-export'
import { field, type TidyTable } from './table'

const wordsOf = (value: FindingValue | null) => (value?.kind === 'text' ? value.text : null)
const fenOf = (value: FindingValue | null) => (value?.kind === 'money' ? value.fen : null)

/** Every number that the narrative states, one a row. */
export function tidyClaims({ disclosure }: ExportInput): TidyTable {
  return {
    name: 'claims',
    fields: [
      field('line', 'integer'),
      field('section'),
      field('kind'),
      field('label'),
      field('direction'),
      field('number', 'number'),
      field('unit'),
      field('restates_table'),
      field('restates_line', 'integer'),
      field('restates_column'),
    ],
    rows: disclosure.claims.map(({ place, section, kind, label, direction, value, unit, restates }) => [
      place.line,
      section,
      kind,
      label,
      direction,
      value,
      unit,
      restates?.table ?? null,
      restates?.line ?? null,
      restates?.column ?? null,
    ]),
  }
}

/** What the checks found and what the reviewer made of it, one a row, case by case. */
export function tidyFindings({ audit, marks, words: { checks } }: ExportInput): TidyTable {
  return {
    name: 'findings',
    fields: [
      field('key'),
      field('finding'),
      field('check'),
      field('family'),
      field('severity'),
      field('message'),
      field('expected_fen', 'integer'),
      field('actual_fen', 'integer'),
      field('expected'),
      field('actual'),
      field('lines'),
      field('confidence', 'number'),
      field('mark'),
      field('note'),
    ],
    rows: (audit ? keyedFindings(audit).flatMap(keyedCases) : []).map(({ key, finding }) => [
      key,
      findingKeyOf(key),
      finding.check,
      finding.family,
      finding.severity,
      checks.message(finding),
      fenOf(finding.expected),
      fenOf(finding.actual),
      wordsOf(finding.expected),
      wordsOf(finding.actual),
      [...new Set(finding.operands.map(({ place }) => place.line))].join(' '),
      finding.confidence,
      markOf(marks, key)?.state ?? null,
      markOf(marks, key)?.note || null,
    ]),
  }
}

/** The corrections in force, one a row. */
export function tidyCorrections({ history, words }: ExportInput): TidyTable {
  return {
    name: 'corrections',
    fields: [
      field('line', 'integer'),
      field('slot'),
      field('kind'),
      field('subject'),
      field('was'),
      field('text'),
    ],
    rows: standing(history).map(correction => [
      correction.target.line,
      correction.target.slot,
      correction.change.kind,
      correction.subject || null,
      correction.was,
      correctionLine(words, correction),
    ]),
  }
}
