import type { Span } from '../../model/place'
import type { SourceCell, SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import { spanOf, tokenOf, type RowToken } from './row-token'
import { takeComparator } from './target-value'

/** Units of measure that stand in a column of their own behind a bare number. */
const UNIT =
  /^(?:[万亿]|[万亿千百]?(?:元|吨|亩|人|户|个|件|册|株|张|度|次|头|只|平方米|立方米|公里|千米|米|千瓦)|[%‰℃㎡]|人次|人\/次|名|家|台|套|\(?台\/?\(?套\)?|辆|项|篇|条|处|座|所|间|场|场次|期|批|批次|份|起|宗|例|组|盏|块|棵|床|面|部|本|幅|支|车次|户次|家次|课时|学时|公顷|公斤|千克|吨标准煤|㎞|km|m|kg|m2|m3|年|月|日|天|小时|分钟|工作日|日历天|个月|周|元\/.{1,6}|万元\/.{1,6}|.{1,4}\/(?:年|月|日|天|人|次|季度?))$/u
const LONGEST_SIGN = 5

/** Heads of the column of units, and how long a unit of any kind is. */
const UNIT_HEAD = /^(?:计量单位|度量单位|指标单位|单位)$/u
const ANY_UNIT = /^[^\d≥≤<>]{1,8}$/u

/** Whether a row of tokens heads a column of units. */
export function headsUnits(tokens: readonly RowToken[]): boolean {
  return tokens.some(({ frame, plain }) => frame?.kind === 'header' && UNIT_HEAD.test(plain))
}

/** The comparator a cell consists of, with nothing behind it. */
function isSign(text: string): boolean {
  if (text.length > LONGEST_SIGN) return false
  const { comparator, rest } = takeComparator(matchKey(text))
  return comparator !== null && rest === ''
}

/** How many columns a grid with blank ones between may part what belongs together. */
const REACH = 3

/** The last printed cell before a column, within reach. */
function cellBefore({ cells }: SourceLine, column: number): SourceCell | null {
  for (let at = column - 1; at >= 0 && at >= column - REACH; at--) {
    const cell = cells[at]
    if (cell !== undefined && cell.start < cell.end) return cell
  }
  return null
}

/** Whether a token behind a bare number is its unit. `any`: the table has a column of units. */
function isUnit({ plain, frame, column }: RowToken, number: RowToken, any: boolean): boolean {
  if (frame !== null) return false
  const distance = column - number.column
  return (distance <= REACH && UNIT.test(plain)) || (any && distance === 1 && ANY_UNIT.test(plain))
}

function joined(sign: SourceCell | null, number: RowToken, unit: RowToken | null): RowToken {
  const pieces: Span[] = [spanOf(number)]
  if (sign !== null) pieces.unshift({ line: number.line, start: sign.start, end: sign.end })
  if (unit !== null) pieces.push(spanOf(unit))
  const text = (sign?.text ?? '') + number.text + (unit?.text ?? '')
  const { line, start, end } = pieces[0] ?? number
  return { ...tokenOf(line, start, text, number.column, false), end, parts: pieces }
}

/**
 * Joins what some forms print in columns of their own: `≥ | 95 | %` is one value. A bare number takes the unit in the
 * next cell, and the sign in the cell before it. `units`: the table has a column of units, so that any short text is one.
 */
export function joinMeasures(line: SourceLine, tokens: RowToken[], units = false): RowToken[] {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token === undefined || token.frame !== null || token.value.number === null) continue
    const unit = tokens[at + 1]
    const takes = token.value.kind === 'number' && unit !== undefined && isUnit(unit, token, units)
    const before = token.value.comparator === null ? cellBefore(line, token.column) : null
    const signed = before !== null && isSign(before.text)
    if (!takes && !signed) continue
    const whole = joined(signed ? before : null, token, takes ? unit : null)
    const from = signed && tokens[at - 1]?.start === before.start ? at - 1 : at
    tokens.splice(from, at - from + (takes ? 2 : 1), whole)
    at = from
  }
  return tokens
}
