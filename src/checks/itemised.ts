import type { Fen } from '../model/money'
import type { Place } from '../model/place'
import { saidNumber } from './said-number'
import { saidMoney } from './term'

/** What one item of a list comes to. */
export interface ItemAmount {
  readonly place: Place
  readonly raw: string
  readonly fen: Fen
  /** Told as what a price and a number come to. */
  readonly isResult: boolean
}

/** What stands between a list and its total: ，合计; 。以上七项共需资金. */
const SUMMED = /[，,。；;](?:以上)?[^，。；;、\d\t]{0,8}(?:合计|共计|共需|总计)[^，。；;、\d\t]{0,8}$/u
const AMOUNT = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)(?![/／])/gu
/** The price of one is no part of the sum. */
const PRICE = /(?:每|单价|标准|按)[^，,、；;]*$/u
/** Words right before what a price and a number come to. */
const COMES_TO = /(?:计|共|小计|共需|需|全年)\s?$/u
const ASIDE = /《[^》]*》|[（(][^（()）]*[)）]/gu
const FEWEST = 2

const blank = (text: string): string => ' '.repeat(text.length)

/** The amounts in a stretch of a line that begins at `start`, prices left out. */
function amountsIn(words: string, start: number, line: number): ItemAmount[] {
  return [...words.matchAll(AMOUNT)].flatMap(({ 0: raw, 1: number = '', 2: unit = '', index }) => {
    const before = words.slice(0, index)
    const fen = PRICE.test(before) ? null : saidMoney(number, unit)
    const from = start + index
    const place = { line, start: from, end: from + raw.length }
    return fen === null ? [] : [{ place, raw, fen, isResult: COMES_TO.test(before) }]
  })
}

/** What one item comes to: its only amount, or all that are told as results; empty where that is not sure. */
const comesTo = (all: readonly ItemAmount[]): readonly ItemAmount[] =>
  all.length === 1 || all.every(({ isResult }) => isResult) ? all : []

/** A list of items with what each comes to. */
export interface Itemised {
  readonly items: readonly ItemAmount[]
  /** Amounts on the line before the list, the nearest first: the total may hold them, too. */
  readonly earlier: readonly ItemAmount[]
}

/**
 * The items that semicolons part, in the sentence before a total of a line: 编织袋6万条，每条1.8元，计10.8万元；… ，合计46万元.
 * Null where there is but one, or one whose amount is not sure.
 */
export function itemsBefore(raw: string, total: Place): Itemised | null {
  const words = raw.replaceAll(ASIDE, blank).slice(0, total.start)
  const end = SUMMED.exec(words)?.index
  if (end === undefined) return null
  const list = words.slice(0, end)
  const sentence = Math.max(list.lastIndexOf('。'), list.lastIndexOf('\t')) + 1
  const first = /[；;]/u.exec(list.slice(sentence))?.index ?? 0
  const start = Math.max(sentence, list.slice(0, sentence + first).search(/[：:][^：:]*$/u) + 1)
  const items: ItemAmount[] = []
  let at = start
  let count = 0
  for (const item of list.slice(start).split(/[；;]/u)) {
    const amounts = comesTo(amountsIn(item, at, total.line))
    if (amounts.length === 0) return null
    items.push(...amounts)
    at += item.length + 1
    count++
  }
  const earlier = amountsIn(words.slice(0, start), 0, total.line).reverse()
  return count >= FEWEST ? { items, earlier } : null
}

/** 以上六项合计: how many items a sentence says it sums. */
export const COUNTED_ITEMS =
  /(?:以上|上述)([一二三四五六七八九十]|\d{1,2})[项类](?:费用|经费|资金|支出)?(?:合计|共计|共需|总计|计)/gu
const HAS_AMOUNT = /\d(?:[\d,.]*)(?:亿|万|元)/u
/** Items that are numbered are as many as their last number says, whatever parts them. */
const NUMBER = /[（(](\d{1,2})[)）]|(?<![\d.])(\d{1,2})[.、．](?!\d)/gu

/** How many items stand before a place of a line, parted by semicolons in the sentence before it, and how many are said; null where that is not sure. */
export function itemCount(
  raw: string,
  { start }: Place,
  said: string,
): { readonly said: number; readonly found: number } | null {
  const before = raw
    .slice(0, start)
    .replaceAll(ASIDE, blank)
    .trimEnd()
    .replace(/[。；;，,]$/u, '')
  const from = Math.max(...['。', '：', ':', '\t'].map(mark => before.lastIndexOf(mark))) + 1
  const items = before.slice(from).split(/[；;]/u)
  const isNumbered = [...raw.slice(from, start).matchAll(NUMBER)].length > 0
  if (isNumbered || items.length < FEWEST + 1 || !items.every(item => HAS_AMOUNT.test(item))) return null
  return { said: saidNumber(said), found: items.length }
}
