import { parseAmount, type Fen, type MoneyUnit } from '../../model/money'
import type { Place } from '../../model/place'
import type { SourceCell, SourceLine } from '../../model/source-text'
import { matchKey, plainText, unwrapped } from '../plain-text'

/** One printed thing in a row of a table: an amount, a text, or a blank cell. */
export interface Token {
  readonly kind: 'blank' | 'amount' | 'text'
  readonly raw: string
  readonly fen: Fen | null
  readonly place: Place
  /** Below 1 where the amount is printed oddly. */
  readonly confidence: number
}

/** 10000亿元: no department has more, and sums of a table stay exact. */
const MOST = 1e14
/** Longer cells are sentences. */
const LONGEST_RUN = 120
const DASH = /^(?:[-—–－─]{1,3}|\/|无|空)$/u
const SUFFIX = /(?:(亿|万)?元)$/u
const CURRENCY = /^[¥￥]/u
const LOOSE = /^[-+]?\d[\d,]*(?:\.\d+)?$/u
/** No thousands are parted by two digits: the comma is a misread point. */
const MISREAD_POINT = /^([-+]?\d[\d,]*),(\d{2})$/u
const BRACKETED = /^\((\d[\d,]*(?:\.\d+)?)\)$/u
const TWO_AMOUNTS = /^(-?[\d,]+\.\d{2})\s+(-?[\d,]+\.\d{2})$/u
/** `一般行政管理事务 45.00 45.00`: a row whose tabs were lost. */
const RUN = /^(.*[^\d.,\s-])((?:\s+-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}){2,})$/su
const FUSED = /^(.*[^\d.,\s-])\s*((?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2})$/u

/** 0 and 1 taken for letters, the point for another mark: `1O5.5o`, `23。45`. */
const MISREAD_AMOUNT = /^[-+]?\d[\d,OolI]*[.。·•][\dOolI]{2}$/u

function mended(text: string): string {
  if (!MISREAD_AMOUNT.test(text)) return text
  return text
    .replace(/[Oo]/gu, '0')
    .replace(/[lI]/gu, '1')
    .replace(/[。·•]/u, '.')
}

/** An amount that is printed oddly — with blanks, a stray comma, its unit, misplaced thousands separators — or null. */
function oddAmount(text: string, unit: MoneyUnit): Fen | null {
  const folded = mended(text.normalize('NFKC').replace(/\s+/gu, ''))
    .replace(CURRENCY, '')
    .replace(/[,;、。]+$/u, '')
    .replace(/[−–—]/gu, '-')
  const suffix = SUFFIX.exec(folded)
  const bare = suffix ? folded.slice(0, suffix.index) : folded
  const own: MoneyUnit = suffix
    ? suffix[1] === '万'
      ? 'wanYuan'
      : suffix[1] === '亿'
        ? 'yiYuan'
        : 'yuan'
    : unit
  const exact = parseAmount(bare, own)
  if (exact !== null) return exact
  const bracketed = BRACKETED.exec(bare)?.[1]
  if (bracketed !== undefined) return parseAmount(`-${bracketed.replaceAll(',', '')}`, own)
  const pointed = MISREAD_POINT.exec(bare)
  if (pointed) return parseAmount(`${(pointed[1] ?? '').replaceAll(',', '')}.${pointed[2] ?? ''}`, own)
  return LOOSE.test(bare) ? parseAmount(bare.replaceAll(',', ''), own) : null
}

function startsLikeAmount(text: string): boolean {
  const code = text.charCodeAt(0)
  return (
    (code >= 48 && code <= 57) ||
    (code >= 0xff10 && code <= 0xff19) ||
    code === 43 ||
    code === 45 ||
    code === 0xa5 ||
    code === 0xffe5 ||
    code === 40 ||
    code === 0xff08 ||
    code === 0xff0d ||
    code === 0x2212
  )
}

function token(kind: Token['kind'], raw: string, fen: Fen | null, place: Place, confidence = 1): Token {
  return { kind, raw, fen, place, confidence }
}

/** The name and the amounts of a row that stand in one cell, each at its place. */
function runTokens(
  cell: SourceCell,
  place: Place,
  [, name = '', amounts = '']: RegExpExecArray,
  unit: MoneyUnit,
) {
  let at = cell.text.indexOf(name) + name.length
  const tokens = [token('text', name.trim(), null, { ...place, end: place.start + at }, 0.8)]
  for (const amount of amounts.trim().split(/\s+/u)) {
    const from = cell.text.indexOf(amount, at)
    at = from + amount.length
    const own = { ...place, start: place.start + from, end: place.start + at }
    tokens.push(token('amount', amount, oddAmount(amount, unit), own, 0.8))
  }
  return tokens
}

function tokensOf(cell: SourceCell, number: number, unit: MoneyUnit): Token[] {
  const text = plainText(cell.text)
  const place: Place = { line: cell.line ?? number, start: cell.start, end: cell.end }
  if (text === '' || DASH.test(text)) return [token('blank', text, null, place)]
  const run = text.length <= LONGEST_RUN && text.includes('.') ? RUN.exec(text) : null
  if (run) return runTokens(cell, place, run, unit)
  if (!startsLikeAmount(text)) return [token('text', text, null, place)]
  const exact = parseAmount(text, unit)
  if (exact !== null && Math.abs(exact) > MOST) return [token('text', text, null, place)]
  if (exact !== null) return [token('amount', text, exact, place)]
  const two = TWO_AMOUNTS.exec(text)
  if (two) {
    const [, first = '', second = ''] = two
    const cut = place.start + cell.text.indexOf(first) + first.length
    return [
      token('amount', first, oddAmount(first, unit), { ...place, end: cut }, 0.8),
      token('amount', second, oddAmount(second, unit), { ...place, start: cut + 1 }, 0.8),
    ]
  }
  const odd = oddAmount(text, unit)
  return [odd === null ? token('text', text, null, place) : token('amount', text, odd, place, 0.85)]
}

/** The tokens of a line, one a cell; a cell that two amounts share gives two. */
export function tokenize(line: SourceLine, unit: MoneyUnit): Token[] {
  const tokens: Token[] = []
  for (const cell of line.cells) {
    if (cell.text === '')
      tokens.push(
        token('blank', '', null, { line: cell.line ?? line.number, start: cell.start, end: cell.end }),
      )
    else for (const part of tokensOf(cell, line.number, unit)) tokens.push(part)
  }
  return tokens
}

/** Cuts `住房公积金201.51` into its name and its amount; null where a text does not end in an amount. */
export function splitFused(text: Token, unit: MoneyUnit): [Token, Token] | null {
  const match = FUSED.exec(text.raw)
  const [, name = '', amount = ''] = match ?? []
  const fen = match ? parseAmount(amount, unit) : null
  if (fen === null) return null
  const cut = text.place.end - amount.length
  return [
    { ...text, raw: name, place: { ...text.place, end: cut } },
    token('amount', amount, fen, { ...text.place, start: cut }, 0.8),
  ]
}

/** A token's text in the form labels are compared in. */
export const keyOf = (part: Token | undefined): string => (part ? matchKey(part.raw) : '')

/** A token's text as a name: wraps removed. */
export const nameOf = (part: Token): string => unwrapped(part.raw)

/** Whether the total of a row is the sum of its parts, with or without the last of them (a carryover beside them). */
export function addsUp(values: readonly Token[]): boolean {
  const [total = 0, ...parts] = values.map(({ fen }): number => fen ?? 0)
  let sum = 0
  for (const part of parts) sum += part
  return total === sum || total === sum - (parts.at(-1) ?? 0)
}
