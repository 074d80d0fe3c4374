import type { ClaimDirection } from '../../model/claim'
import { isComparison, lastDirectionWord } from './direction-words'

const OPENING = /^(?:其中|本年|今年|20\d\d年|较上年|比上年|主要)*:?$/u
const OPENED =
  /^(?:的)?(?:主要)?(?:支出|经费|资金|预算)?(?:项目|因素|部分|事项|内容)?(?:主要)?(?:有|包括|是|为)?$/u

/** Pictures `减少项目：` and `增加的有：`: which way the items of the list behind such a clause went; null for any other. */
export function listDirection(clause: string): ClaimDirection | null {
  const word = lastDirectionWord(clause)
  if (!word?.direction || (isComparison(clause) && !/项目|有|包括/u.test(clause))) return null
  return OPENING.test(clause.slice(0, word.start)) && OPENED.test(clause.slice(word.end))
    ? word.direction
    : null
}
