import { SHEET_TEXTS } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** Whose satisfaction is asked, and words of which a project that serves them has at least one. */
const SERVED: readonly (readonly [who: RegExp, told: RegExp])[] = [
  [/学生|考生|学员/u, /[学校考]|教育|培训|课|师生/u],
  [/家长/u, /[学校儿童]|托育|未成年|少年/u],
  [/教师/u, /[教师学校]|培训/u],
  [/患者|病人|就诊/u, /[医病诊药疗]|健康|卫生|疾控|救护/u],
  [/农户|农民/u, /[农村户]|乡|粮|牧|种植|养殖/u],
  [/游客/u, /[游景旅]|文化|公园|博物|展|节/u],
  [/乘客/u, /[乘车客]|公交|交通|出行|道路/u],
  [/业主/u, /小区|物业|住宅|楼|房|业主/u],
  [/商户/u, /[商市店]|经营|消费/u],
  [/残疾/u, /残|康复|无障碍|救助/u],
]

/** I46: those whose satisfaction is asked are among those whom the texts of the sheet speak of. */
export const satisfactionIsOfThoseServed = defineCheck({
  id: 'satisfaction-is-of-those-served',
  identities: ['I46'],
  formula: 'sheet: whose satisfaction is asked is named or meant in the name and texts of the sheet',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { texts, project, unit, department } = sheet
      const told = [project, unit, department, ...SHEET_TEXTS.map(key => texts[key])]
        .map(text => text?.value ?? '')
        .join(' ')
      for (const indicator of sheet.indicators) {
        if (indicator.period !== 'annual' || !/满意[度率]$/u.test(indicator.name)) continue
        const served = SERVED.filter(([who]) => who.test(indicator.name))
        if (served.length === 0) continue
        if (served.some(([, about]) => about.test(told))) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'satisfactionOfOthers',
            details: { name: wholeName(sheet, indicator) },
            actual: words(indicator.value ?? ''),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
