import { beginAlike } from './pair-row'
import { tokenOf, type RowToken } from './row-token'

const SATISFACTION_WORD = /满意(?:度|率|程度)?(?:指标)?$/u
/** Words of the frame that are also what a value says. */
const VALUE_WORD = /^可持续(?:发展|影响)?$/u

/** Whether a text could as well be the label of the last dimension. */
export function isSatisfactionWord(plain: string): boolean {
  return plain === '满意度' || plain === '服务对象满意度'
}

const asText = ({ line, start, printed, column }: RowToken): RowToken =>
  tokenOf(line, start, printed, column, false, true)

/** A satisfaction label with a value right behind it: `服务对象满意度 ≥95%`. */
function isName(token: RowToken, next: RowToken | undefined): boolean {
  if (next === undefined || next.frame !== null || next.odds < 2) return false
  return next.column - token.column <= 1 && SATISFACTION_WORD.test(token.plain)
}

/** `经营管护能力 | 可持续`, and then nothing, a label, or the same name again: the word is the value of that name. */
function isValue(token: RowToken, before: RowToken | undefined, next: RowToken | undefined): boolean {
  if (before === undefined || before.frame !== null || before.odds > 0) return false
  if (token.column - before.column !== 1 || !VALUE_WORD.test(token.plain)) return false
  return next === undefined || next.frame !== null || beginAlike(next.plain, before.plain)
}

/** Frame words that are a name or a value by where they stand become texts. */
export function takeLabelsAsTexts(tokens: RowToken[]): RowToken[] {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.frame === null || token.frame.kind === 'header') continue
    const next = tokens[index + 1]
    if (isName(token, next) || isValue(token, tokens[index - 1], next)) tokens[index] = asText(token)
  }
  return tokens
}
