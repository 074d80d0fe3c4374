import type { Refusal } from '../model/reading'
import type { SourceText } from '../model/source-text'
import { matchKey } from './plain-text'
import type { Segment } from './segment'

/** How many lines are looked at to say what a text is. */
const LOOKED_AT = 2000

const has = (pattern: RegExp) => (text: string) => pattern.test(text)

/** What a text without a budget table looks like, the most telling first. */
const KINDS: readonly { readonly looksLike: string; readonly shows: (text: string) => boolean }[] = [
  { looksLike: 'serviceCatalogue', shows: has(/购买服务.{0,12}目录|一级目录.*二级目录/su) },
  { looksLike: 'procurementCatalogue', shows: has(/集中采购目录|采购目录|品目名称/u) },
  { looksLike: 'finalAccounts', shows: has(/决算/u) },
]

/** Why a text gave no disclosure: it is empty, or no table of the thirteen stands in it and it looks like something else. */
export function refusalOf({ lines }: SourceText, documents: readonly Segment[][]): Refusal {
  const printed = lines.filter(line => line.cells.some(cell => cell.text !== ''))
  if (printed.length === 0) return { reason: 'empty', looksLike: null, details: { lines: lines.length } }
  const details = { lines: printed.length }
  const kinds = new Set(documents.flat().map(segment => segment.kind))
  const text = matchKey(
    printed
      .slice(0, LOOKED_AT)
      .map(line => line.raw.slice(0, 200))
      .join(''),
  )
  const refuse = (looksLike: string): Refusal => ({ reason: 'noBudgetTable', looksLike, details })
  if (kinds.has('sheet') || kinds.has('overallSheet')) return refuse('sheetOnly')
  if (kinds.has('narrative')) return refuse('narrativeOnly')
  const kind = KINDS.find(({ shows }) => shows(text))
  if (kind) return refuse(kind.looksLike)
  const rows = printed.filter(line => line.cells.length >= 2).length
  return refuse(rows * 2 > printed.length ? 'table' : 'prose')
}
