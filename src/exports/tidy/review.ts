import { keyedCases, keyedFindings, markOf } from '../../analysis/finding-keys'
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
    title: '说明中的数字',
    fields: [
      field('line', '原文行号', 'integer'),
      field('section', '节'),
      field('kind', '种类'),
      field('label', '所说的事'),
      field('direction', '增减'),
      field('number', '数字', 'number'),
      field('unit', '单位'),
      field('restates_table', '重述的表'),
      field('restates_line', '重述的行', 'integer'),
      field('restates_column', '重述的列'),
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
    title: '核对结果',
    fields: [
      field('key', '标识'),
      field('check', '规则'),
      field('family', '类别'),
      field('severity', '轻重'),
      field('message', '核对结果'),
      field('expected_fen', '应为，分', 'integer'),
      field('actual_fen', '此处，分', 'integer'),
      field('expected', '应为'),
      field('actual', '此处'),
      field('lines', '原文行号'),
      field('confidence', '把握', 'number'),
      field('mark', '意见'),
      field('note', '意见说明'),
    ],
    rows: (audit ? keyedFindings(audit).flatMap(keyedCases) : []).map(({ key, finding }) => [
      key,
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
    title: '更正',
    fields: [
      field('line', '原文行号', 'integer'),
      field('slot', '位置'),
      field('kind', '更正的内容'),
      field('subject', '对象'),
      field('was', '原为'),
      field('text', '更正'),
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
