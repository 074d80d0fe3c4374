import { bareName } from '../../model/name-distance'
import type { Indicator } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

/** Words that say that something is counted, not what. */
const COUNT_WORDS = /数量|数目|总数|[条次件个人户场台套份篇]数|场次|人次/gu
const SHORT = 4
/** Of these one name may stand for several things. */
const OF_SEVERAL = /标准|单价|成本|费|金额|价格|其中|补[助贴]/u

/** The characters of a name in one order: 短视频发布数量 and 发布短视频条数 have the same. */
const wordsOf = (name: string): string => [...bareName(name).replace(COUNT_WORDS, '')].sort().join('')

/** I46: what has two names and one unit has one target: 短视频发布数量 ≥50条 and 发布短视频条数 ≥80条 have not. */
export const indicatorsAreSetOnce = defineCheck({
  id: 'indicators-are-set-once',
  identities: ['I46'],
  formula:
    'sheet, year: indicators whose names have the same words in another order, and one unit, have one value',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const byWords = new Map<string, Indicator[]>()
      for (const indicator of sheet.indicators) {
        const number = onlyNumber(indicator)
        const said = wordsOf(indicator.name)
        if (indicator.period !== 'annual' || !number?.unit || said.length < SHORT) continue
        const key = `${said} ${number.unit}`
        byWords.set(key, [...(byWords.get(key) ?? []), indicator])
      }
      for (const same of byWords.values()) {
        const names = new Set(same.map(({ name }) => bareName(name)))
        const values = new Set(same.map(indicator => onlyNumber(indicator)?.number))
        const [first, second] = same
        if (!first || !second) continue
        // Equal names in two rows may be of two places or works; a rate and a time of one name are not.
        const kind = onlyNumber(first)?.kind
        const isOne = (kind === 'percentage' || kind === 'period') && !OF_SEVERAL.test(first.name)
        if (names.size < 2 && !isOne) continue
        if (values.size === 1) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'setTwice',
            details: { name: first.name },
            expected: words(first.value ?? ''),
            actual: words(second.value ?? ''),
            operands: same.map(indicator => indicatorOperand(indicator, 'cited')),
            confidence: sureOf(...same),
          })
        }
      }
    }
  },
})
