import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { ownSheets } from '../sheet-terms'

const ORDINAL = /第([一二三四五六七八九十百]+|\d{1,3})届/gu

/** I44: an event has one ordinal (第十二届) in the overview, the plan and the goal of its sheet. */
export const ordinalsAgree = defineCheck({
  id: 'ordinals-agree',
  identities: ['I44'],
  formula: 'sheet: the only ordinal of an event in the overview = the only one in the goal',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { texts, project } of ownSheets(context)) {
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
