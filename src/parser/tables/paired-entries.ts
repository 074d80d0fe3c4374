import type { Side } from '../../model/budget-table'
import type { MoneyUnit } from '../../model/money'
import { CODE, placeOf, readCodedEntry, withoutOrdinal, type Entry } from './entry'
import { keyOf, nameOf, splitFused, type Token } from './token'

const REVENUE =
  /^(?:一般公共预算(?:财政)?(?:拨款)?(?:收入)?|政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入)?|国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入)?|财政专户管理资金(?:收入)?|(?:其他)?单位资金(?:收入)?|本年收入(?:合计|小计)?|上年(?:财政拨款)?结转(?:结余)?|收入(?:总计|合计)|(?:事业|上级补助|附属单位上缴|经营|其他)收入)$/u
const REVENUE_CUT = /^(?:本年收入合计|上年结转|上年财政拨款结转|收入总计)$/u

/** Whether a name stands on the left side of tables 1 and 4. */
export const isRevenueName = (key: string): boolean => REVENUE.test(key)

function sideOf(key: string, index: number, later: boolean): Side {
  if (REVENUE.test(key)) return 'revenue'
  return index === 0 && later && !key.endsWith('支出') && REVENUE_CUT.test(key) ? 'revenue' : 'expenditure'
}

/**
 * Pictures `一、一般公共预算 | 8277.83 | 一、一般公共服务支出 | 228.09 | 228.09 | ` and, with the left side run out,
 * ` | | 二十、住房保障支出 | …`. What a name says decides its side, not where it stands.
 */
export function readPairedEntries(tokens: readonly Token[], unit: MoneyUnit, width: number): Entry[] {
  const entries: Entry[] = []
  const texts: number[] = []
  tokens.forEach((token, index) => {
    if (token.kind === 'text') texts.push(index)
  })
  texts.forEach((at, order) => {
    const start = tokens[at]
    if (!start) return
    const until = texts[order + 1] ?? tokens.length
    const cells = tokens.slice(at + 1, until)
    const fused = cells[0]?.kind === 'amount' ? null : splitFused(start, unit)
    const name = fused ? fused[0] : start
    const printed = withoutOrdinal(nameOf(name))
    const side = sideOf(keyOf({ ...name, raw: printed }), at, order < texts.length - 1)
    const expected = side === 'revenue' ? 1 : width
    const values = fused ? [fused[1], ...(cells.length >= expected ? cells.slice(1) : cells)] : cells
    const kept = side === 'revenue' ? firstPrinted(values) : values
    entries.push({
      side,
      code: null,
      name: printed,
      name2: null,
      values: kept,
      place: placeOf([start, ...cells]),
      confidence: 1,
    })
  })
  return entries
}

/** The one amount of the left side: the printed one, wherever the blanks around it stand. */
function firstPrinted(values: readonly Token[]): Token[] {
  const amounts = values.filter(value => value.kind === 'amount')
  const first = amounts[0] ?? values[0]
  return first ? [first, ...amounts.slice(1)] : []
}

const LEFT = 3
const WHOLE = 8

/** Where the right half of a row of two coded halves begins: its code, else the place the header gives it. */
function rightHalf(tokens: readonly Token[]): number {
  const codes = tokens.flatMap((token, index) =>
    CODE.test(token.raw.replace(/\s/gu, '').normalize('NFKC')) ? [index] : [],
  )
  const texts = tokens.flatMap((token, index) =>
    token.kind === 'text' && !codes.includes(index) ? [index] : [],
  )
  const [, secondText] = texts
  const coded = codes.find(index => index > 0 && tokens[index + 1]?.kind === 'text')
  if (coded !== undefined) return coded
  if (secondText !== undefined) return secondText
  return Math.min(LEFT, tokens.length)
}

/** Pictures `223 | name | 6402.00 | 223 | name | 6402.00 | | 6402.00` and `合计 | | 6402.00 | | | 6402.00 | | 6402.00`. */
export function readPairedCodedEntries(tokens: readonly Token[], unit: MoneyUnit): Entry[] {
  const first = tokens.findIndex(token => token.kind !== 'blank')
  if (tokens.length > WHOLE && first > 0)
    return readPairedCodedEntries(tokens.slice(Math.min(first, tokens.length - WHOLE)), unit)
  const cut = rightHalf(tokens)
  const left = readCodedEntry(tokens.slice(0, cut), { width: 1, unit }, 'revenue')
  const rest = tokens.slice(cut)
  const total = left !== null && left.code === null
  const right = readCodedEntry(rest, { width: LEFT, unit }, 'expenditure')
  if (right && right.name !== '') return left ? [left, right] : [right]
  if (!left || !total) return left ? [left] : []
  const missing = Math.max(0, WHOLE - tokens.length)
  const values = rest.slice(Math.max(0, 2 - missing))
  return [left, { ...left, side: 'expenditure', values, place: placeOf(tokens) }]
}
