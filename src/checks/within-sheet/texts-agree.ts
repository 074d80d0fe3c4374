import type { PerformanceSheet } from '../../model/performance'
import type { Sourced } from '../../model/place'
import { countedIn, type Counted } from '../counted'
import { areOfThePast } from '../counterpart'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, lineOf } from '../prose'
import { isOneYear, ownSheets } from '../sheet-terms'

/** So many equal characters before two numbers name one thing. */
const NAMED = 7
/** Words repeated so often name no one thing. */
const MANY = 20
const WORDS_BEFORE = /\p{Script=Han}*$/u

interface Named {
  readonly mention: Counted
  /** The words before the number, within its clause. */
  readonly words: string
}

/** How many characters two stretches of words share at their ends. */
function sharedEnd(one: string, other: string): number {
  let count = 0
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}

function namedNumbers(context: CheckContext, text: Sourced<string> | null | undefined): Named[] {
  if (!text) return []
  const stretches = new Map((text.place.parts ?? [text.place]).map(part => [part.line, part]))
  return countedIn(context, [text]).flatMap(mention => {
    const { line, start } = mention.place
    const stretch = stretches.get(line)
    if (!stretch || start < stretch.start || start >= stretch.end) return []
    const raw = lineOf(context, { line })
    const before = WORDS_BEFORE.exec(raw.slice(Math.max(0, start - 40), start))?.[0] ?? ''
    return before.length >= NAMED ? [{ mention, words: before }] : []
  })
}

/** What names the same thing: the unit and the last words before the number. */
const keyOf = ({ mention, words: before }: Named): string => `${mention.unit} ${before.slice(-NAMED)}`

/** The goal of the whole period; that of the year where the project has no other year. */
const goalOf = (sheet: PerformanceSheet): Sourced<string> | null | undefined =>
  sheet.texts.goalWhole ?? (isOneYear(sheet) ? sheet.texts.goalAnnual : null)

/** I44: what overview and goal call by the same words they give the same number. */
export const textsAgree = defineCheck({
  id: 'texts-agree',
  identities: ['I44'],
  formula: 'sheet: number behind equal words in overview = in the goal',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const told = new Map<string, Named[]>()
      for (const named of namedNumbers(context, sheet.texts.overview)) {
        const alike = told.get(keyOf(named))
        if (alike) alike.push(named)
        else told.set(keyOf(named), [named])
      }
      const yearly = namedNumbers(context, sheet.texts.goalAnnual)
      for (const named of namedNumbers(context, goalOf(sheet))) {
        const { mention, words: own } = named
        const same = (told.get(keyOf(named)) ?? []).filter(
          other => !areOfThePast(context, '', [other.mention]),
        )
        if (same.length === 0 || same.length > MANY) continue
        // The overview may tell of the year alone: 三年 18 部, 6 部 of them this year.
        const ofYear = yearly.some(
          other =>
            keyOf(other) === keyOf(named) &&
            same.some(({ mention: { value } }) => value === other.mention.value),
        )
        if (ofYear || same.some(other => other.mention.value === mention.value)) yield HOLDS
        else {
          const shared = Math.max(...same.map(other => sharedEnd(other.words, own)))
          const closest = same.filter(other => sharedEnd(other.words, own) === shared)
          yield fails({
            severity: 'warning',
            messageId: 'textsDiffer',
            details: { name: own.slice(-shared) },
            expected: words(closest.map(other => other.mention.raw).join('、')),
            actual: words(mention.raw),
            operands: [
              mentionOperand(mention, 'result'),
              ...closest.map(other => mentionOperand(other.mention, 'cited')),
            ],
          })
        }
      }
    }
  },
})
