import { parseAmount, type Fen, type MoneyUnit } from '../model/money'
import { WHOLE } from './search'

/** What people of the field say for what a document prints otherwise; a new saying is a line here. */
const SAYINGS: readonly (readonly [said: string, ...meant: string[]])[] = [
  ['三公经费', '“三公”经费', '公务用车', '公务接待', '因公出国'],
  ['三公', '“三公”', '公务用车', '公务接待', '因公出国'],
  ['公车', '公务用车'],
  ['公务车', '公务用车'],
  ['用车费', '公务用车'],
  ['接待费', '公务接待'],
  ['出国费', '因公出国'],
  ['出国经费', '因公出国'],
  ['人头费', '人员经费'],
  ['人员支出', '人员经费'],
  ['人员费用', '人员经费'],
  ['工资', '工资福利'],
  ['办公经费', '公用经费', '机关运行经费'],
  ['办公费用', '公用经费', '机关运行经费'],
  ['日常公用', '公用经费'],
  ['运转经费', '公用经费', '机关运行经费'],
  ['行政经费', '机关运行经费'],
  ['政采', '政府采购'],
  ['购买服务', '政府购买服务', '购买服务'],
  ['财拨', '财政拨款'],
  ['一般预算', '一般公共预算'],
  ['公共预算', '一般公共预算'],
  ['基金预算', '政府性基金'],
  ['国资预算', '国有资本经营预算'],
  ['国资', '国有资本'],
  ['专户资金', '财政专户'],
  ['自有资金', '单位资金'],
  ['自筹资金', '单位资金', '自筹'],
  ['结余', '结转'],
  ['绩效指标', '绩效目标'],
  ['满意率', '满意度'],
  ['社保', '社会保障', '社会保险'],
  ['养老金', '基本养老保险', '养老保险'],
  ['医保', '医疗保险', '医疗保障'],
  ['房补', '购房补贴', '住房公积金'],
  ['城管', '城市管理', '城管'],
  ['环卫', '环境卫生', '城乡社区环境卫生'],
]

/** What a query in words of the field may mean, besides itself: 公车购置 → 公务用车购置. */
function meantByWords(query: string): string[] {
  const said = SAYINGS.find(([saying]) => query.includes(saying))
  if (!said) return []
  const [saying, ...meant] = said
  return meant.map(word => query.replace(saying, word)).filter(each => each !== query)
}

/** An amount as it may be sought, exact and without separators: in 万元 with two decimals at least, and in 元. */
export function amountForms(amount: Fen): readonly string[] {
  const size = String(Math.abs(amount)).padStart(7, '0')
  const decimal = (exponent: number, least: number) => {
    const [whole, fraction] = [size.slice(0, -exponent), size.slice(-exponent).replace(/0+$/u, '')]
    const digits = fraction.padEnd(least, '0')
    return digits === '' ? whole : `${whole}.${digits}`
  }
  return [`${decimal(6, 2)}万元`, `${decimal(2, 0).replace(/^0+(?=\d)/u, '')}元`]
}

const AMOUNT = /^[¥￥]?([\d,，]+(?:[.．]\d+)?)(亿元?|万元?|元)?$/u
const NAMED: Readonly<Record<string, MoneyUnit>> = { 亿: 'yiYuan', 万: 'wanYuan', 元: 'yuan' }

/** Which amounts a query may be: with a unit that one, without one any of 万元 and 元. */
export function amountsMeant(query: string): readonly Fen[] {
  const [, digits, unit] = AMOUNT.exec(query.replace(/\s/gu, '')) ?? []
  if (digits === undefined) return []
  const named = unit && NAMED[unit.slice(0, 1)]
  const units: readonly MoneyUnit[] = named ? [named] : ['wanYuan', 'yuan']
  const plain = digits.replace(/[,，]/gu, '').replace('．', '.')
  return units.flatMap(each => parseAmount(plain, each) ?? []).filter(amount => amount !== 0)
}

/** Encloses an amount among what an entry is also found by: it is found whole only, 2.50 does not find 12.50. */
export const wholeAmount = (form: string): string => `${WHOLE}${form}${WHOLE}`

/** What an amount is found by, beside what is printed. */
export const soughtAmount = (amount: Fen | null): string =>
  amount === null || amount === 0 ? '' : amountForms(amount).map(wholeAmount).join('')

/** Other queries that find what this one means: words that the document prints instead, the amount in each of its units. */
export function otherQueries(query: string): readonly string[] {
  const amounts = amountsMeant(query).flatMap(amountForms).map(wholeAmount)
  return [...new Set([...meantByWords(query.trim()), ...amounts])]
}

/** The figures of such a query as a table prints them, without their unit; null where it is words. */
export function figuresSought(query: string): string | null {
  const [, form = ''] = query.split(WHOLE)
  return form === '' ? null : form.replace(/[万元]/gu, '')
}
