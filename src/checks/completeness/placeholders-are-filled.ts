import type { LineRole } from '../../model/disclosure'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, lineOf } from '../prose'

/** XX学院, ××年, 某某局: what a form leaves open; a name hidden for a person's sake (张××) stands before no such word. */
const LEFT =
  /(?<![A-Za-z0-9Ａ-Ｚａ-ｚ×*\-—/])(?:[XxＸｘ]{2,}|×{2,}|某某)(?=(?:学院|学校|大学|中学|小学|医院|中心|部门|单位|公司|企业|机构|项目|工程|街道|社区|乡|镇|村|局|委|厅|处|办|所|省|市|县|区|年|月|日|元|万|亿|人|名|个|项|次|亩|台|套|户|公里|平方米|%|％))(?!年代|次方)/gu
const NOT_OWN: ReadonlySet<LineRole> = new Set(['attachment', 'watermark', 'pageNumber', 'glossary'])

/** I51: no place that a form leaves open is left so. */
export const placeholdersAreFilled = defineCheck({
  id: 'placeholders-are-filled',
  identities: ['I51'],
  formula: 'no XX, ××, 某某 before 学院, 局, 年, 万元 … in text and sheets',
  tolerance: 'none',
  severity: 'warning',
  family: 'completeness',
  needs: ['source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { lines, lineRoles } = context.disclosure
    const left = mentions(context, lines, LEFT).filter(({ place }) => {
      const role = lineRoles[place.line - lines.from]
      return role === undefined || !NOT_OWN.has(role)
    })
    if (left.length === 0) yield HOLDS
    else {
      const around = left.map(mention => {
        const line = lineOf(context, mention.place)
        const end = Math.min(line.length, mention.place.end + 2)
        return {
          ...mention,
          raw: line.slice(mention.place.start, end),
          place: { ...mention.place, end },
        }
      })
      yield fails({
        severity: 'warning',
        messageId: 'placeholderLeft',
        details: { count: left.length },
        actual: words(around[0]?.raw ?? ''),
        operands: around.map(mention => mentionOperand(mention, 'result')),
      })
    }
  },
})
