import { bareName } from '../../model/name-distance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, sectionLines } from '../prose'

const CITED = /([ABC]\d{4,8})([\u4e00-\u9fff]{4,40}?)(?=\d|[，。、；,;（(]|$)/gu
const LISTED = /^\|?\s*([ABC]\d{4,8})\s*[|\t][\t| ]*([\u4e00-\u9fff][^|\t\d]{2,60})/gu

/** I52: a code of the service catalogue that the text cites is the one the printed catalogue gives. */
export const serviceCatalogueCodesExist = defineCheck({
  id: 'service-catalogue-codes-exist',
  identities: ['I52'],
  formula: '十二: code and name cited = code and name in the catalogue printed',
  tolerance: 'none',
  severity: 'error',
  family: 'assetsAndProcurement',
  needs: ['source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { lines } = context.disclosure
    const listed = mentions(context, lines, LISTED)
    if (listed.length < 5) return
    const names = new Map(listed.map(item => [bareName(item.groups[1] ?? ''), item] as const))
    const codes = new Set(listed.map(({ groups }) => groups[0]))
    const catalogue = new Set(listed.map(({ place }) => place.line))
    for (const range of sectionLines(context, /购买服务/u)) {
      for (const cited of mentions(context, range, CITED)) {
        if (catalogue.has(cited.place.line)) continue
        const [code = '', name = ''] = cited.groups
        const right = names.get(bareName(name))
        if (codes.has(code) && (!right || right.groups[0] === code)) yield HOLDS
        else if (right) {
          yield fails({
            severity: 'error',
            messageId: 'catalogueCodeDiffers',
            details: { code, name },
            expected: words(right.groups[0] ?? ''),
            actual: words(code),
            operands: [mentionOperand(cited, 'result', name), mentionOperand(right, 'cited', name)],
          })
        } else {
          yield fails({
            severity: 'warning',
            messageId: 'catalogueCodeUnknown',
            details: { code, name },
            actual: words(code),
            operands: [mentionOperand(cited, 'result', name)],
          })
        }
      }
    }
  },
})
