import { decimalText } from '../../model/target-value'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { clauseAround, relatedness } from '../related'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

const FLOOR =
  /(?:至少|不少于|不低于)(\d+(?:\.\d+)?)(条|次|个|件|起|场|人|名|套|份)|(\d+(?:\.\d+)?)余(条|次|个|件|起|场|人|名|套|份)/gu
const KIN: Readonly<Record<string, string>> = { 起: '件', 人: '名' }
const kin = (unit: string): string => KIN[unit] ?? unit

/** I43: what the text promises as at least so many is no cap in the indicator. */
export const floorsAreFloors = defineCheck({
  id: 'floors-are-floors',
  identities: ['I43'],
  formula: 'sheet: 至少 n in the text ⇒ indicator of the same thing is not ≤ n',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const floors = mentionsIn(context, [sheet.texts.overview], FLOOR)
      if (floors.length === 0) continue
      for (const indicator of sheet.indicators) {
        const number = onlyNumber(indicator)
        if (indicator.period !== 'annual' || !number || number.unit === null) continue
        const unit = kin(number.unit.split('/')[0] ?? '')
        const same = floors.filter(mention => {
          const [a = '', b = '', c = '', d = ''] = mention.groups
          const raw = context.source?.lines[mention.place.line - 1]?.raw ?? ''
          const around = `${raw.slice(Math.max(0, mention.place.start - 16), mention.place.start)}${clauseAround(raw, mention.place.start, mention.place.end)}`
          const equal = decimalText(a || c) === number.number && kin(b || d) === unit
          return equal && relatedness(indicator.name, around) >= 0.2
        })
        if (same.length === 0) continue
        if (number.comparator !== '≤' && number.comparator !== '<') yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'capForFloor',
            details: { name: wholeName(sheet, indicator) },
            expected: words(same.map(({ raw }) => raw).join('、')),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...same.map(mention => mentionOperand(mention, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
