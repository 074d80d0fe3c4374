import type { PerformanceSheet } from '../../model/performance'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { indicatorOperand, ownSheets, sureOf, wholeName } from '../sheet-terms'

const ORDINAL = /第([一二三四五六七八九十百]+|\d{1,3})届/gu

/** 等级保护第三级, 三级等保: the level of a system. */
const LEVEL =
  /([一二三四])级[^，。；;\t一二三四]{0,6}(?:等级保护|等保)|(?:等级保护|等保)[^，。；;\t一二三四]{0,8}([一二三四])级/gu
const levelOf = (words: string): string | null => {
  const [, before, behind] = [...words.matchAll(LEVEL)][0] ?? []
  return before ?? behind ?? null
}

/** The level that a sheet's texts give its system, against the one that an indicator asks for. */
function* levels(context: CheckContext, sheet: PerformanceSheet): Generator<Outcome> {
  const { texts, indicators } = sheet
  const told = mentionsIn(context, [texts.overview, texts.plan, texts.goalAnnual], LEVEL)
  const [first] = told
  if (!first || new Set(told.map(({ raw }) => levelOf(raw))).size > 1) return
  for (const indicator of indicators) {
    const asked = indicator.period === 'annual' ? levelOf(`${indicator.name}${indicator.value ?? ''}`) : null
    if (asked === levelOf(first.raw)) yield HOLDS
    else if (asked !== null) {
      yield fails({
        severity: 'error',
        messageId: 'levelDiffers',
        details: { name: wholeName(sheet, indicator) },
        expected: words(first.raw),
        actual: words(indicator.value ?? ''),
        operands: [indicatorOperand(indicator, 'result'), mentionOperand(first, 'cited')],
        confidence: sureOf(indicator),
      })
    }
  }
}

/** I44: an event has one ordinal (第十二届) in the overview, the plan and the goal of its sheet. */
export const ordinalsAgree = defineCheck({
  id: 'ordinals-agree',
  identities: ['I44'],
  formula:
    'sheet: the only ordinal of an event in the overview = the only one in the goal; the level of protection in the text = in the indicator',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { texts, project } = sheet
      yield* levels(context, sheet)
      const told = mentionsIn(context, [texts.overview, texts.plan], ORDINAL)
      const aimed = mentionsIn(context, [texts.goalAnnual ?? texts.goalWhole], ORDINAL)
      const numbers = (list: typeof told) => new Set(list.map(({ groups }) => groups[0]))
      const [first] = told
      const [goal] = aimed
      if (!first || !goal || numbers(told).size > 1 || numbers(aimed).size > 1) continue
      if (first.groups[0] === goal.groups[0]) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'ordinalDiffers',
          details: { name: project?.value ?? '' },
          expected: words(first.raw),
          actual: words(goal.raw),
          operands: [mentionOperand(goal, 'result'), mentionOperand(first, 'cited')],
        })
      }
    }
  },
})
