import { bareName } from '../../model/name-distance'
import { decimalText } from '../../model/target-value'
import { unitKey } from '../counted'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, type Mention } from '../prose'
import { sheetProse } from '../sheet-prose'

/** 2026年污水处理量1016.63万吨: what a year that is over came to. */
const SAID =
  /(20\d\d)年(?:度|全年|实际|共|全市|全区|全县)*([\p{Script=Han}]{2,10}?(?:量|数|面积|里程))(?:为|约为|约|达到?|[：:])?\s?(\d[\d,]*(?:\.\d+)?)\s?(万|亿)?(立方米|平方米|公里|千瓦时|吨|米|人次|人|户|辆|次|件|度|亩|㎡|平米)/gu
const POWER: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

interface Said {
  readonly mention: Mention
  readonly value: string
  readonly raw: string
}

/** What is said, so that the same said in other words has the same key. */
const keyOf = ([year = '', what = '', , , unit = '']: readonly string[]): string =>
  `${year} ${what.replaceAll('处置', '处理').replace(/总(?=量|数)/u, '')} ${unitKey(unit)}`

/** I44: sheets of one project say the same of a year that is over. */
export const sheetsOfOneProjectAgree = defineCheck({
  id: 'sheets-of-one-project-agree',
  identities: ['I44'],
  formula: 'sheets of one project: amount of the same thing in the same past year is equal',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const fiscal = context.disclosure.fiscalYear?.value ?? 0
    const said = new Map<string, Said[]>()
    const names = new Map<string, string>()
    for (const { sheet, mentions } of sheetProse(context)) {
      const { project } = sheet
      for (const mention of mentions(SAID)) {
        const { groups } = mention
        if (!project || Number(groups[0]) >= fiscal) continue
        const key = `${bareName(project.value)} ${keyOf(groups)}`
        const value = decimalText((groups[2] ?? '').replaceAll(',', ''), POWER[groups[3] ?? ''] ?? 0)
        names.set(key, project.value)
        const list = said.get(key) ?? []
        list.push({ mention, value, raw: mention.raw })
        said.set(key, list)
      }
    }
    for (const [key, list] of said) {
      const [first, ...others] = list
      const other = others.find(({ value }) => value !== first?.value)
      if (!first || others.length === 0) continue
      if (!other) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'pastYearDiffers',
          details: { name: names.get(key) ?? '' },
          expected: words(first.raw),
          actual: words(other.raw),
          operands: list.map(({ mention }) =>
            mentionOperand(mention, mention === first.mention ? 'cited' : 'result'),
          ),
        })
      }
    }
  },
})
