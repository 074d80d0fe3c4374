import type { ClaimDirection, ClaimKind } from '../../model/claim'
import { directionReach, isComparison, lastDirectionWord } from './direction-words'
import type { Quantity } from './quantities'
import { beforeComparison, findSubject, namesEarlierYear } from './subject'
import { allMatches } from '../all-matches'

/** What a number is, by the words in front of it, and where among these its subject may stand. */
export interface NumberRole {
  readonly kind: ClaimKind
  readonly direction: ClaimDirection | null
  /** The subject, if any, stands in front of this offset of the clause. */
  readonly subjectTo: number
  /** 增加办公设备购置费12万元: the changed thing stands behind the verb, from here. */
  readonly objectFrom?: number
}

const SHARE = /占比?|比重|(增长|下降|减少|增加|提高|降低|变动|变化)?比例|所占/gu
const RATE_WITHOUT_WORD = /^(?:约|为|即|达|变[动化](?:率|幅度|比例)?|增减(?:率|幅度|幅)?|幅度|比例)*$/u
const OBJECT_BLOCK = /导致|致使|使得?|故|从而|后|债券|建设用地|带来|引起|安排|以及|用于/u
const FROM_LEVEL = /(?:由|从)(?:(?:上年|去年|20\d\d年)[^,;。]{0,8})?$/u
const FROM_TAIL = /(?:由|从)[^由从]{0,14}$/u
const TO_LEVEL =
  /^(?:调整|变更|变|增|减|升|降|提|核)?(?:为|至|到|成)(?:(?:20\d\d年|今年|本年)(?:度)?(?:预算)?(?:数)?的?)?$/u
/** Words that name works as often as a rise: 能力提升项目, 节约用水经费. They need a comparison to be one. */
const WEAK = /提高|提升|扩大|升高|节约|降低/u

function signedDirection(near: string, { raw }: Quantity): ClaimDirection | null {
  if (raw.startsWith('-')) return 'decrease'
  return near.endsWith('+') ? 'increase' : null
}

/** 增长-5% is a fall, 增减率-5% as well. */
function turned(direction: ClaimDirection | null, { raw }: Quantity): ClaimDirection | null {
  return raw.startsWith('-') && direction !== 'same' ? 'decrease' : direction
}

/** The role of a percentage: 占 makes a share, a word of rise or fall a rate, a change before it a rate of the same direction. */
export function percentRole(
  quantity: Quantity,
  near: string,
  previous: { readonly kind: ClaimKind; readonly direction: ClaimDirection | null } | null,
): NumberRole {
  let share = -1
  for (const found of allMatches(SHARE, near)) if (found[1] === undefined) share = found.index
  const word = lastDirectionWord(near)
  if (word && word.start > share) {
    if (directionReach(near.slice(word.end)) === 'distant' && leadsClause(near, word.start, word.end))
      return { kind: 'rate', direction: word.direction, subjectTo: 0, objectFrom: word.end }
    const subjectTo = beforeComparison(near.slice(0, word.start)).length
    return { kind: 'rate', direction: turned(word.direction, quantity), subjectTo }
  }
  const follows = previous?.kind === 'change' || previous?.kind === 'rate'
  if (share < 0 && previous && follows && RATE_WITHOUT_WORD.test(near))
    return { kind: 'rate', direction: turned(previous.direction, quantity), subjectTo: 0 }
  if (share < 0 && isComparison(near))
    return {
      kind: 'rate',
      direction: signedDirection(near, quantity),
      subjectTo: beforeComparison(near).length,
    }
  return { kind: 'share', direction: null, subjectTo: share < 0 ? near.length : share }
}

/** The role of an amount or a count: a change, an earlier year's figure, or the figure itself. */
export function amountRole(
  quantity: Quantity,
  near: string,
  previous: { readonly kind: ClaimKind } | null,
  fiscalYear: number | null,
): NumberRole {
  const found = lastDirectionWord(near)
  const weak = found !== null && WEAK.test(near.slice(found.start, found.end)) && !isComparison(near)
  const reach = found ? directionReach(near.slice(found.end)) : null
  const word = weak && reach !== 'level' && !near.slice(found.end).startsWith('了') ? null : found
  if (word && reach === 'adjacent') {
    const subjectTo = beforeComparison(near.slice(0, word.start)).length
    return { kind: 'change', direction: turned(word.direction, quantity), subjectTo }
  }
  const signed = signedDirection(near, quantity)
  if (signed && isComparison(near))
    return { kind: 'change', direction: signed, subjectTo: beforeComparison(near).length }
  if (word && reach === 'distant' && leadsClause(near, word.start, word.end))
    return { kind: 'change', direction: word.direction, subjectTo: 0, objectFrom: word.end }
  const leaves = FROM_LEVEL.test(near)
  if (quantity.family === 'money' && (leaves || (!word && namesEarlierYear(near, fiscalYear)))) {
    const before = beforeComparison(near)
    const subjectTo = leaves ? before.replace(FROM_TAIL, '').length : before.length
    return { kind: 'priorYear', direction: null, subjectTo }
  }
  const kind = quantity.family === 'count' ? 'count' : 'amount'
  if (previous?.kind === 'priorYear' && (reach === 'level' || TO_LEVEL.test(near)))
    return { kind, direction: null, subjectTo: 0 }
  const before = word && reach === 'level' ? beforeComparison(near.slice(0, word.start)) : near
  return { kind, direction: null, subjectTo: before.length }
}

/** Why something was cut or raised, in front of the verb: 落实过紧日子要求压减 …, 贯彻八项规定精神压缩 …. */
const MOTIVE =
  /(?:严格|认真|全面|切实)?(?:贯彻|落实|坚持|执行|遵守|响应|依据|树立|厉行|按照|根据)[^,;。]{0,30}?(?:要求|精神|规定|原则|节约|政策|部署|思想|日子)$/u

/** Whether the verb of rise or fall opens the clause and its object is all that stands behind it. */
function leadsClause(near: string, start: number, end: number): boolean {
  const before = near.slice(0, start).replace(MOTIVE, '')
  return !OBJECT_BLOCK.test(near.slice(end)) && !findSubject(beforeComparison(before))
}
