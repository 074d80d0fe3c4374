import type { Column } from '../../model/budget-table'
import type { MoneyUnit } from '../../model/money'
import { matchKey } from '../plain-text'
import type { BlockLayout } from '../layouts/define-layout'
import { keyOf, type Token } from './token'

const YEAR = /(?:20\d\d)?年?度?/u.source
const WORD = new RegExp(
  `^(?:${YEAR}(?:收入|支出|项目|金额|合计|小计|预算数|预算|财政拨款|预算合计|决算数)?|` +
    '科目(?:编码|名称|代码)?|(?:收入|支出|功能(?:分类)?|经济(?:分类)?)科目(?:编码|名称|代码)?|(?:项目|单位|部门)(?:名称|代码|编码)?|' +
    '类|款|项|栏次|序号|编码|名称|备注|本年(?:收入|支出|预算数?)|上年结转(?:安排)?|当年(?:预算)?安排|本年预算安排|' +
    '一般公共预算(?:拨款|资金)?|政府性基金(?:预算)?(?:拨款|资金)?|国有资本经营(?:预算)?(?:拨款|资金)?|财政专户(?:管理)?资金|(?:其他)?单位资金|' +
    '基本支出|项目支出|人员经费|公用经费|部门预算支出经济科目名称|政府预算支出经济科目名称|部门预算?经济科目(?:名称)?|政府预算?经济科目(?:名称)?|' +
    '政府性基金收入预算|国有资本经营预算(?:收入|支出)|国有资本经营收入预算|预算科目)(?:\\((?:万)?元\\))?$',
  'u',
)
const UNIT = /(?:单位[:(]?(?:人民币)?|\(|^)(亿元|万元|元)\)?(?:人民币)?$|单位:?(?:人民币)?(亿元|万元|元)/u
const META = /^(?:部门名称|单位名称|编制单位|预算单位|填报单位|部门|单位)[:(]|^金额单位|单位:(?:亿|万)?元$/u

/** The unit that `单位：万元` prints, wherever it stands in the text; null where there is none. */
export function moneyUnitOf(text: string): MoneyUnit | null {
  if (!text.includes('元')) return null
  const match = UNIT.exec(matchKey(text))
  const word = match?.[1] ?? match?.[2]
  return word === '亿元' ? 'yiYuan' : word === '万元' ? 'wanYuan' : word === '元' ? 'yuan' : null
}

/** Reads `部门名称：… 单位：万元`, which stands between a title and its table. */
export function isMeta(tokens: readonly Token[]): boolean {
  return tokens.every(token => token.kind === 'blank' || META.test(keyOf(token)))
}

/** Reads `1 | 2 | 3 | 4`, the line that numbers the columns. */
function isNumbering(printed: readonly Token[]): boolean {
  return (
    printed.length >= 3 &&
    printed.every((token, index) => /^\d{1,2}$/u.test(token.raw) && Number(token.raw) === index + 1)
  )
}

/** Whether every text of a line is a word of a table's head; one word alone counts only before the first row. */
export function isHeader(tokens: readonly Token[], started: boolean): boolean {
  const printed = tokens.filter(token => token.kind !== 'blank')
  if (isNumbering(printed)) return true
  if (printed.some(token => token.kind === 'amount')) return false
  const keys = printed.map(keyOf)
  if (keys.length === 0 || !keys.every(key => key !== '' && WORD.test(key))) return false
  if (keys.every(key => /^(?:合计|总计)$/u.test(key))) return false
  if (keys.length === 1) return !started
  return true
}

/** Which header words stand above which cell, over all header lines; a lower line says more than a higher one. */
export class HeaderWords {
  private readonly words = new Map<number, string[]>()
  private known: { readonly slots: (Column | null)[] | null } | null = null

  /** Takes in one header line. */
  add(tokens: readonly Token[]): void {
    this.known = null
    tokens.forEach((token, at) => {
      if (token.kind === 'text') this.words.set(at, [...(this.words.get(at) ?? []), keyOf(token)])
    })
  }

  /** Starts over: a page repeats the head. */
  clear(): void {
    this.known = null
    this.words.clear()
  }

  /**
   * The columns behind the name, by the words above them; null where the head is too damaged to say, so that the
   * layout's own order holds.
   */
  slots(block: BlockLayout): (Column | null)[] | null {
    this.known ??= { slots: this.find(block) }
    return this.known.slots
  }

  private find(block: BlockLayout): (Column | null)[] | null {
    const at = new Map<number, Column>()
    const lead = Math.max(...[...this.words].map(([index, words]) => (words.some(isLead) ? index : -1)), -1)
    if (lead < 0) return null
    for (const [index, words] of this.words) {
      if (index <= lead) continue
      const column = [...words]
        .reverse()
        .map(word => columnOf(word, block))
        .find(found => found !== null)
      if (column && ![...at.values()].includes(column)) at.set(index, column)
    }
    if (at.size !== block.columns.length) return null
    const indexes = [...at.keys()].sort((a, b) => a - b)
    const slots: (Column | null)[] = []
    for (let index = lead + 1; index <= (indexes.at(-1) ?? lead); index++) slots.push(at.get(index) ?? null)
    return slots
  }
}

const isLead = (word: string) => /科目名称|^(?:项目|单位)名称$|^项目$|经济科目/u.test(word)

function columnOf(word: string, block: BlockLayout): Column | null {
  for (const column of block.columns)
    if (block.headers[column]?.some(header => word.includes(header))) return column
  return null
}
