import { bareName } from '../model/name-distance'
import type { Counted } from './counted'
import type { CheckContext } from './define-check'
import type { Mention } from './prose'
import { clauseAround } from './related'
import { lineOf, textBefore } from './prose'

/** A year that what follows is told of; not one that it is only reckoned by: 根据2030年处理量测算. */
const YEAR = /(?<!按|按照|根据|依据|参照|比|较)(20\d\d)\s*年(?!以来|起|至今)/gu
const BRACKETED = /[（(][^（()）]*[)）]/gu
const NAMED_YEAR = /20\d\d/u
/** What is not called the same may still be meant, when nearly all of the name stands around it. */
const NEARLY = 0.8

/** The clause around a mention, what stands before it and behind it. */
export const around = (context: CheckContext, mention: Mention): string =>
  clauseAround(lineOf(context, mention.place), mention.place.start, mention.place.end)

/** The last year named before a mention, brackets that are closed by then left out; empty where none is. */
function yearOf(context: CheckContext, mention: Mention): string {
  const before = textBefore(context, mention.place).replace(BRACKETED, '')
  return [...before.matchAll(YEAR)].at(-1)?.[1] ?? ''
}

/** Whether all of them are told of years before the budget year, where the name asks for none: what was reached, not what is planned. */
export function areOfThePast(context: CheckContext, name: string, held: readonly Mention[]): boolean {
  const year = context.disclosure.fiscalYear?.value ?? 0
  const past = (mention: Mention) => {
    const said = yearOf(context, mention)
    return said !== '' && Number(said) < year
  }
  return !NAMED_YEAR.test(name) && held.every(past)
}

/** How much of a name, its year left out, stands around a mention: the share of its characters, and 1 more where it stands there as a whole. */
function closeness(context: CheckContext, name: string, mention: Mention): number {
  const own = bareName(name).replace(/20\d\d年?度?/u, '')
  const words = bareName(around(context, mention))
  const characters = [...new Set(own)]
  if (characters.length === 0) return 0
  const shared = characters.filter(each => words.includes(each)).length / characters.length
  return words.includes(own) ? shared + 1 : shared
}

/**
 * Of all that a text says in an indicator's unit, what is to be held against it: in its own year (else the budget
 * year), what is called most like it. `related` are those that speak of it by their words.
 */
export function counterparts(
  context: CheckContext,
  name: string,
  same: readonly Counted[],
  related: ReadonlySet<Counted>,
): readonly Counted[] {
  const year = NAMED_YEAR.exec(name)?.[0] ?? String(context.disclosure.fiscalYear?.value ?? '')
  const most = Math.max(0, ...[...related].map(mention => closeness(context, name, mention)))
  const called = (mention: Counted) => closeness(context, name, mention)
  const pool = same.filter(
    mention => related.has(mention) || (called(mention) > most && called(mention) >= NEARLY),
  )
  const inYear = pool.filter(mention => yearOf(context, mention) === year)
  const timely = inYear.length > 0 ? inYear : pool
  const best = Math.max(...timely.map(called))
  const chosen = new Set(timely.filter(mention => called(mention) === best).map(({ value }) => value))
  return timely.filter(({ value }) => chosen.has(value))
}

/** The rate that a clause names where an indicator names its opposite (合格率, not 不合格率); null where it does not. */
export function opposite(name: string, clause: string): string | null {
  const [, not, rate = ''] = /([不未])?(\p{Script=Han}{2}率)$/u.exec(name) ?? []
  if (rate === '') return null
  const denied = new RegExp(`[不未]${rate}`, 'u')
  const plain = new RegExp(`(?<![不未])${rate}`, 'u')
  const [found] = (not ? plain : denied).exec(clause) ?? []
  return found && !(not ? denied : plain).test(clause) ? found : null
}
