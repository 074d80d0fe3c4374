import { parseAmount, type Fen, type MoneyUnit } from '../model/money'

/** A stretch of a text: words, or an amount of money in them. */
export interface TextPart {
  readonly text: string
  readonly fen: Fen | null
}

const AMOUNT = /(\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(亿元|万元|元|万(?![\p{L}]))/gu
const UNITS: Readonly<Record<string, MoneyUnit>> = {
  亿元: 'yiYuan',
  万元: 'wanYuan',
  万: 'wanYuan',
  元: 'yuan',
}

/** A text cut at the amounts it states (4万元, 1,200.5 元), each exact; nothing is lost: the parts join to the text. */
export function textAmounts(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, digits = '', unit = ''] = match
    const fen = parseAmount(digits, UNITS[unit] ?? 'yuan')
    if (fen === null) continue
    if (match.index > end) parts.push({ text: text.slice(end, match.index), fen: null })
    parts.push({ text: whole, fen })
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), fen: null })
  return parts
}
