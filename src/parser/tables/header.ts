import type { Column } from '../../model/budget-table'
import type { MoneyUnit } from '../../model/money'
import { isMetaText } from '../meta-line'
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
    '(?:20\\d\\d年|上年|去年)?(?:预算|执行|决算|完成|调整预算)数|(?:比|较|与)(?:上年|20\\d\\d年).{0,8}|同比.{0,6}|增减.{0,6}|增长.{0,4}|' +
    '政府性基金收入预算|国有资本经营预算(?:收入|支出)|国有资本经营收入预算|预算科目)(?:\\((?:万)?元\\))?$',
  'u',
)
/** No head has more lines. */
const MOST_LINES = 12
/** No word in the head of a column is longer. */
const LONGEST = 16
const UNIT = /(?:单位[:(]?(?:人民币)?|\(|^)(亿元|万元|元)\)?(?:人民币)?$|单位:?(?:人民币)?(亿元|万元|元)/u

/** The unit that `单位：万元` prints, wherever it stands in the text; null where there is none. */
export function moneyUnitOf(text: string): MoneyUnit | null {
  if (!text.includes('元')) return null
  const match = UNIT.exec(matchKey(text))
  const word = match?.[1] ?? match?.[2]
  return word === '亿元' ? 'yiYuan' : word === '万元' ? 'wanYuan' : word === '元' ? 'yuan' : null
}

/** Reads `部门名称：… 单位：万元`, which stands between a title and its table. */
export function isMeta(tokens: readonly Token[]): boolean {
  return tokens.every(token => token.kind === 'blank' || isMetaText(keyOf(token)))
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
  const words = keys.filter(key => WORD.test(key)).length
  // A head may name columns of its own: 2025年执行数, 项目类别.
  const enough = started ? keys.length : Math.max(2, Math.ceil(keys.length / 2))
  const whole = words === keys.length
  if (keys.length === 0 || !(whole || (words >= enough && keys.every(key => key.length <= LONGEST))))
    return false
  if (keys.every(key => /^(?:合计|总计)$/u.test(key))) return false
  if (keys.length === 1) return !started
  return true
}

/** 2026年预算数, 上年执行数, 比上年增减: a head over columns of this year, of another, or of the change. */
const YEARLY = /20\d\d年|^(?:上年|去年|本年|当年)(?:度)?(?:预算|执行|决算|完成|支出|收入)|增减|增长|同比/u
const CHANGE = /(?:[比较与].*(?:年|数))|增减|增长|同比|[±%]/u
const LAST_YEAR = /^(?:上年|去年)/u

/** The year a head names, 0 where it says last year; null where it names the one that the table is of, or none. */
function otherYear(head: string): number | null {
  if (LAST_YEAR.test(head)) return 0
  const year = /(20\d\d)年/u.exec(head)?.[1]
  return year === undefined ? null : Number(year)
}

/** What a cell behind the name is: a column of the layout, one that only this table prints, or unknown. */
export type Slot = Column | 'other' | null

/** Which header words stand above which cell, over all header lines; a lower line says more than a higher one. */
export class HeaderWords {
  private readonly words = new Map<number, string[]>()
  /** The head of a year or of a change above each cell; a wide one stands above several. */
  private readonly years = new Map<number, string>()
  /** What any head of the table has called its rows. */
  private readonly leads = new Set<string>()
  private known: { readonly slots: Slot[] | null } | null = null

  /** Takes in one header line. */
  add(tokens: readonly Token[]): void {
    this.known = null
    let year: string | null = null
    tokens.forEach((token, at) => {
      const key = keyOf(token)
      if (token.kind === 'text') year = YEARLY.test(key) ? key : null
      if (year !== null) this.years.set(at, year)
      if (token.kind !== 'text') return
      const above = this.words.get(at)
      if (above === undefined) this.words.set(at, [key])
      else if (above.length < MOST_LINES) above.push(key)
      if (isLead(key)) this.leads.add(key)
    })
  }

  /** Whether a further head names its rows otherwise than this one does: another table begins. */
  isOther(tokens: readonly Token[]): boolean {
    const leads = tokens.map(keyOf).filter(isLead)
    return this.leads.size > 0 && leads.length > 0 && !leads.some(lead => this.leads.has(lead))
  }

  /** Starts over: a page repeats the head. */
  clear(): void {
    this.known = null
    this.words.clear()
    this.years.clear()
  }

  /** The cells under another year than the table's, which is the last that a head names, or under a change. */
  private otherCells(): ReadonlySet<number> {
    const heads = [...this.years]
    const years = heads.map(([, head]) => (CHANGE.test(head) ? null : otherYear(head)))
    const own = Math.max(0, ...years.map(year => year ?? 0))
    const other = (head: string, year: number | null) => CHANGE.test(head) || (year !== null && year < own)
    return new Set(heads.filter(([, head], at) => other(head, years[at] ?? null)).map(([at]) => at))
  }

  /**
   * The columns behind the name, by the words above them; null where the head is too damaged to say, so that the
   * layout's own order holds.
   */
  slots(block: BlockLayout): Slot[] | null {
    this.known ??= { slots: this.find(block) }
    return this.known.slots
  }

  private find(block: BlockLayout): Slot[] | null {
    const at = new Map<number, Column>()
    const lead = Math.max(...[...this.words].map(([index, words]) => (words.some(isLead) ? index : -1)), -1)
    if (lead < 0) return null
    const others = this.otherCells()
    for (const [index, words] of this.words) {
      if (index <= lead || others.has(index)) continue
      const column = [...words]
        .reverse()
        .map(word => columnOf(word, block))
        .find(found => found !== null)
      if (column && ![...at.values()].includes(column)) at.set(index, column)
    }
    const [sum] = block.columns
    // 项目 | 2025年预算数 | 2026年预算数 | 增减%: one column a year, which is the sum.
    if (others.size > 0 && at.size === 0 && sum !== undefined)
      for (const index of this.years.keys()) if (index > lead && !others.has(index)) at.set(index, sum)
    if (at.size !== block.columns.length && (others.size === 0 || at.size === 0)) return null
    const last = Math.max(...this.words.keys(), ...others)
    const slots: Slot[] = []
    for (let index = lead + 1; index <= last; index++)
      slots.push(at.get(index) ?? (this.words.has(index) || others.has(index) ? 'other' : null))
    return slots
  }
}

const isLead = (word: string) => /科目名称|^(?:项目|单位)名称$|^项目$|经济科目/u.test(word)

function columnOf(word: string, block: BlockLayout): Column | null {
  for (const column of block.columns)
    if (block.headers[column]?.some(header => word.includes(header))) return column
  return null
}
