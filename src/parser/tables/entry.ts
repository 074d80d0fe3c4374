import type { Side } from '../../model/budget-table'
import type { MoneyUnit } from '../../model/money'
import type { Place } from '../../model/place'
import { chineseOrdinal } from '../outline/section-heading'
import { addsUp, keyOf, nameOf, splitFused, type Token } from './token'

/** One side of one printed row before its cells have columns. */
export interface Entry {
  readonly side: Side | null
  readonly code: string | null
  readonly name: string
  readonly name2: string | null
  /** The cells behind the name. */
  readonly values: readonly Token[]
  readonly place: Place
  readonly confidence: number
  readonly reason?: string
}

/** Class, section and item; revenue (10…) goes one level deeper. */
export const CODE = /^(?:\d{3}|\d{5}|\d{7}|10\d{7})$/u
/** 208.05.05: only in front of a name, since 208.05 is an amount as well. */
const DOTTED = /^(\d{3})[.．](\d{2})(?:[.．](\d{2}))?$/u
const FUSED_CODE = /^[[(【]?(\d{3}|\d{5}|\d{7}|10\d{7})[\])】]?[\s:：、-]*(?=[^\d\s.,，．％%年月日])(.+)$/su
const TOTAL = /^(?:本年)?(?:合计|总计|共计)$/u
const ORDINAL = /^\(?([一二三四五六七八九十]{1,3})\)?[、.．,，:：\s]\s*/u

/** Whether a name is a table's sum: 合计, 总计. */
export const isTotal = (key: string): boolean => TOTAL.test(key)

const DIGITS = /^[(（]?\d{1,2}[)）]?[、.．]\s*(?=[^\d\s])/u

/** A name without the ordinal (`二十、`, `20.`) that tables 1 and 4 print before it. */
export function withoutOrdinal(name: string): string {
  const numbered = DIGITS.exec(name)
  if (numbered) return name.slice(numbered[0].length)
  const match = ORDINAL.exec(name)
  const numeral = (match?.[1] ?? '').replace(/^([二三])十/u, '十')
  return match && (numeral === '十' || chineseOrdinal(numeral) !== null) ? name.slice(match[0].length) : name
}

/** The place from a row's first printed cell to its last. */
export function placeOf(tokens: readonly Token[]): Place {
  const first = (tokens.find(token => token.kind !== 'blank') ?? tokens[0])?.place
  if (first === undefined) return { line: 1, start: 0, end: 0 }
  let parts: Place[] | null = null
  let last = first
  for (const { kind, place } of tokens) {
    if (kind === 'blank') continue
    if (place.line === first.line) last = place
    else (parts ??= []).push(place)
  }
  const span = { line: first.line, start: first.start, end: Math.max(first.end, last.end) }
  return parts === null ? span : { ...span, parts: [span, ...parts] }
}

const isBlank = (token: Token | undefined) => token === undefined || token.kind === 'blank'

/** Such a text begins with no digit or bracket, in any form of these. */
function beginsWithHan(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x4e00 && code < 0xa000
}

/** Reads `2080505 | name`, `208 | 05 | 05 | name`, `2080505 name`: the code, the name and where the amounts begin. */
function readCode(
  tokens: readonly Token[],
  first: number,
): { code: string; name: Token | null; next: number } | null {
  const start = tokens[first]
  if (!start || beginsWithHan(start.raw)) return null
  const named = tokens.slice(first + 1).find(token => token.kind !== 'blank')?.kind === 'text'
  const printed = start.raw.replace(/\s+/gu, '').normalize('NFKC')
  const raw = named ? printed.replace(DOTTED, '$1$2$3') : printed
  const follows = (at: number, length: number) => {
    const text = tokens[at]?.raw ?? ''
    return text.length === length && /^\d+$/u.test(text) ? text : ''
  }
  if (CODE.test(raw)) {
    const section = raw.length === 3 ? follows(first + 1, 2) : ''
    const item = section === '' ? '' : follows(first + 2, 2)
    let at = first + 1 + (section ? 1 : 0) + (item ? 1 : 0)
    while (at < first + 5 && isBlank(tokens[at]) && at < tokens.length) at++
    const name = tokens[at]
    const hasName = name?.kind === 'text'
    if (
      !hasName &&
      start.kind === 'amount' &&
      tokens.slice(first + 1).every(token => token.kind !== 'amount')
    )
      return null
    return { code: raw + section + item, name: hasName ? name : null, next: hasName ? at + 1 : first + 2 }
  }
  const fused = FUSED_CODE.exec(start.raw.normalize('NFKC'))
  const [, code = '', name = ''] = fused ?? []
  if (!fused) return null
  return { code, name: { ...start, raw: name }, next: first + 1 }
}

const MISREAD_CODE = /^(?=.*\d)(?=.*[OoQDlI|])[\dOoQDlI|]{3,9}$/u

/** A code whose 0 or 1 was taken for the letter it looks like; null where there is none such. */
function mendedCode(raw: string): string | null {
  const printed = raw.replace(/\s+/gu, '').normalize('NFKC')
  if (!MISREAD_CODE.test(printed)) return null
  const mended = printed.replace(/[OoQD]/gu, '0').replace(/[lI|]/gu, '1')
  return CODE.test(mended) ? mended : null
}

/** Whether a cell begins a row of a table by code: `208`, `208.05.05`, `2080505 name`. */
export const startsWithCode = ({ kind, raw }: Token): boolean =>
  CODE.test(raw) ||
  mendedCode(raw) !== null ||
  (kind === 'text' && (FUSED_CODE.test(raw) || DOTTED.test(raw)))

interface Lead {
  readonly width: number
  readonly unit: MoneyUnit
}

/** The cells behind a name; a blank is left out where the row would otherwise be one too wide. */
function valuesFrom(tokens: readonly Token[], next: number, { width }: Lead): Token[] {
  const values = tokens.slice(next)
  while (values.length > width && isBlank(values[0])) values.shift()
  return values
}

/** Takes the amount out of `住房公积金201.51` where the row's first amount is missing. */
function unfused(
  name: Token,
  values: readonly Token[],
  { width, unit }: Lead,
): { name: Token; values: readonly Token[] } {
  if (values[0]?.kind === 'amount' && values.length >= width) return { name, values }
  const parts = splitFused(name, unit)
  if (!parts) return { name, values }
  return { name: parts[0], values: [parts[1], ...(values.length >= width ? values.slice(1) : values)] }
}

/** An entry of a coded table; spelt out, since a spread of this shape is slow. */
function coding(
  side: Side | null,
  code: string | null,
  name: string,
  values: readonly Token[],
  place: Place,
  confidence = 1,
  reason?: string,
): Entry {
  const entry = { side, code, name, name2: null, values, place, confidence }
  return reason === undefined ? entry : { ...entry, reason }
}

/** Pictures `2080505 | 机关事业单位基本养老保险缴费支出 | 29.76 | 29.76 | `, `合计 | | 8277.83 | …`, `| 合计 | 8277.83`. */
export function readCodedEntry(tokens: readonly Token[], lead: Lead, side: Side | null = null): Entry | null {
  const first = tokens.findIndex(token => token.kind !== 'blank')
  const start = tokens[first]
  if (!start) return null
  const place = placeOf(tokens)
  const mended = tokens[first + 1]?.kind === 'text' ? mendedCode(start.raw) : null
  if (mended !== null) {
    const entry = readCodedEntry(
      tokens.map((token, at) => (at === first ? { ...token, raw: mended } : token)),
      lead,
      side,
    )
    return entry && { ...entry, confidence: Math.min(entry.confidence, 0.8), reason: 'codeMisread' }
  }
  const coded = readCode(tokens, first)
  if (coded) {
    if (!coded.name)
      return coding(side, coded.code, '', valuesFrom(tokens, coded.next, lead), place, 0.6, 'nameLost')
    const { name, values } = unfused(coded.name, valuesFrom(tokens, coded.next, lead), lead)
    return coding(side, coded.code, nameOf(name), values, place)
  }
  if (start.kind !== 'text') return null
  if (isTotal(keyOf(start))) {
    const skip = first === 0 && isBlank(tokens[1]) && tokens.length > 2 ? 2 : first + 1
    return coding(side, null, nameOf(start), valuesFrom(tokens, skip, lead), place)
  }
  const { name, values } = unfused(start, valuesFrom(tokens, first + 1, lead), lead)
  if (isTotal(keyOf(name))) return coding(side, null, nameOf(name), values, place, 0.9)
  // Where the cell of the code is not even blank, the row is a foreign one.
  if (first === 0 || !addsUp(values)) return null
  return coding(side, null, nameOf(name), values, place, 0.6, 'codeLost')
}

/** Pictures `公务接待费 | 1.00 | 1.00 | | `: one name, then amounts; a name that wraps over two cells is joined. */
export function readNamedEntry(tokens: readonly Token[], lead: Lead): Entry | null {
  const first = tokens.findIndex(token => token.kind !== 'blank')
  const start = tokens[first]
  if (!start || start.kind !== 'text') return null
  let next = first + 1
  let printed = nameOf(start)
  while (tokens[next]?.kind === 'text' && tokens.length - next > lead.width) {
    printed += nameOf(tokens[next] ?? start)
    next++
  }
  const { name, values } = unfused({ ...start, raw: printed }, valuesFrom(tokens, next, lead), lead)
  const joined = next > first + 1
  return {
    side: null,
    code: null,
    name: nameOf(name),
    name2: null,
    values,
    place: placeOf(tokens),
    confidence: joined ? 0.8 : 1,
    ...(joined ? { reason: 'nameJoined' } : {}),
  }
}

const ECONOMIC_CODE = /^\d{3}(?:\d{2})?$/u

/** The code in front of a class, `30101`, in digits of one width; null where there is none. */
function economicCode(tokens: readonly Token[], at: number): string | null {
  const code = tokens[at]?.raw.replace(/\s/gu, '').normalize('NFKC') ?? ''
  return ECONOMIC_CODE.test(code) && tokens[at + 1]?.kind === 'text' ? code : null
}

/**
 * Pictures `基本工资 | 工资福利支出 | 74.51 | 74.51 | ` and the group row `工资福利支出 | | 300.83 | 300.83 | `; also
 * `30101 | 基本工资 | 74.51 | 74.51 | `, where the code tells the group, and with
 * the code of the government's class before that.
 */
export function readEconomicEntry(tokens: readonly Token[], lead: Lead): Entry | null {
  const printed = tokens.findIndex(token => token.kind !== 'blank')
  const code = economicCode(tokens, printed)
  const first = code === null ? printed : printed + 1
  const start = tokens[first]
  if (!start || start.kind !== 'text') return null
  const behind = economicCode(tokens, first + 1) === null ? first + 1 : first + 2
  const second = tokens[behind]
  const paired = second?.kind === 'text'
  const next = second?.kind === 'amount' ? behind : behind + 1
  const own = paired
    ? unfused(second, valuesFrom(tokens, next, lead), lead)
    : unfused(start, valuesFrom(tokens, next, lead), lead)
  return {
    side: null,
    code,
    name: nameOf(paired ? start : own.name).replace(/^\d{3,5}(?=[^\d年])/u, ''),
    name2: paired ? nameOf(own.name).replace(/^\d{3,5}(?=[^\d年])/u, '') : null,
    values: own.values,
    place: placeOf(tokens),
    confidence: 1,
  }
}
