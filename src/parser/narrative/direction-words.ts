import type { ClaimDirection } from '../../model/claim'
import { allMatches } from '../all-matches'

/** A word of rise or fall in a stretch of text; `direction` is null where the text prints both (增加（减少）). */
export interface DirectionWord {
  readonly start: number
  readonly end: number
  readonly direction: ClaimDirection | null
}

const RISE =
  '增加|增长|增多|增支|增列|增幅|增收|增涨|(?:新|净|调)增[加长]?|追加|上升|上涨|上浮|上调|升高|提高|提升|扩大|涨幅|升幅|多安排|多列支?|多支出'
const FALL =
  '减少|减幅|减支|减收|(?:核|净|调)减少?|削减|缩减|压减|压缩|压降|下降|下浮|下调|下滑|降低|降幅|降至|回落|节约|节减|少安排|少列支?|少支出'
/** Single signs count only right before the number. */
const WORD = new RegExp(
  `((?:${RISE})\\(?[/或、]?\\(?(?:${FALL})\\)?|增减)|(${RISE})|(${FALL})|(增|升|涨)$|(减|降)$|(多)$|(少)$`,
  'gu',
)

/** The last word of rise or fall in a stretch of text that ends before a number; null when there is none. */
export function lastDirectionWord(text: string): DirectionWord | null {
  let last: DirectionWord | null = null
  for (const match of allMatches(WORD, text.replace(/(?:了|约|近|-|\+|\([+-]\))+$/u, ''))) {
    const direction = match[1] ? null : match[2] || match[4] || match[6] ? 'increase' : ('decrease' as const)
    last = { start: match.index, end: match.index + match[0].length, direction }
  }
  return last
}

/** Words that may stand between a direction and its number: 增加额为, 增长率约为, 减少资金. */
const BETWEEN =
  /^(?:了|变化|变动|额|数额|数|率|幅度|幅|比例|金额|资金|预算|支出|约|近|均|各|达到|达|为|是|共计|共|合计|仅|:|\([+-]\)|-|\+)*$/u
/** 降至, 增加到 lead to a level, not to a change. */
const LEVEL = /^(?:了)?(?:至|到)/u

export type DirectionReach = 'adjacent' | 'level' | 'distant'

/** What the text between a direction word and its number makes of the number. */
export function directionReach(between: string): DirectionReach {
  if (LEVEL.test(between)) return 'level'
  return BETWEEN.test(between) ? 'adjacent' : 'distant'
}

const COMPARED =
  /(?:比|较|与|同|和|跟|相比|对比)[^,;。]{0,6}?(?:上年|去年|上一年|上年度|上期|往年|年初|20\d\d年|\d\d年)|同比|同期|环比|(?:同|可比)口径/u

/** Whether a stretch compares with an earlier year: 比上年, 较2025年预算数, 同比. */
export function isComparison(text: string): boolean {
  return COMPARED.test(text)
}

const SAME =
  /相同|持平|一致|一样|相等|相当|不变|不增不减|(?:无|未|没有|未有|未发生|没有发生|未作|不作)(?:任何|明显|较大)?(?:增减|增加|增长|变化|变动|调整|差异)/u

const UNMISTAKABLE = /持平|无增减|不增不减/u

/** Whether a clause says that an amount equals last year's: 与上年预算数相同, 同比持平, 较上年无变化. */
export function saysSame(clause: string): boolean {
  if (!SAME.test(clause)) return false
  return clause.length <= 6 || UNMISTAKABLE.test(clause) || isComparison(clause)
}

/** The stretch of such a clause that can name its subject. */
export function beforeSameness(clause: string): string {
  const said = SAME.exec(clause)?.index ?? clause.length
  const compared = COMPARED.exec(clause)?.index ?? clause.length
  return clause.slice(0, Math.min(said, compared)).replace(/(?:均|都|皆|基本|保持|仍|与|同|相比)+$/u, '')
}
