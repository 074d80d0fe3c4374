import type { RowToken } from './row-token'

const NUMBERS = /^(?:序号|(?:指标|标准)?(?:分值|权重|分数)|得分)(?:\((?:%|分|\d{1,3}分?)\))?$/u
const TEXTS = /^(?:备注|(?:评分|评价|计分)标准|指标(?:解释|说明|来源)|计算方法|数据来源)$/u
const NUMBER = /^\d{1,3}(?:\.\d{1,2})?[%分]?$/u

/**
 * Leaves out what some forms print beside name and value: serial numbers, weights, remarks. The header row tells in
 * which columns.
 */
export function withoutSideColumns(rows: readonly RowToken[][], header: readonly RowToken[]): RowToken[][] {
  const numbers = new Set<number>()
  const texts = new Set<number>()
  for (const { plain, column } of header) {
    if (NUMBERS.test(plain)) numbers.add(column)
    else if (TEXTS.test(plain)) texts.add(column)
  }
  if (numbers.size + texts.size === 0) return [...rows]
  const isSide = ({ plain, column, frame }: RowToken, inHeader: boolean) =>
    frame === null && (texts.has(column) || (numbers.has(column) && (inHeader || NUMBER.test(plain))))
  return rows.map(row => row.filter(token => !isSide(token, row === header)))
}
