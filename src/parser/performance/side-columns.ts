import type { RowToken } from './row-token'

const SERIAL = /^序号$/u
const WEIGHT = /^(?:(?:指标|标准)?(?:分值|权重|分数)|得分)(?:\((?:%|分|\d{1,3}分?)\))?$/u
const REMARK = /^(?:备注|(?:评分|评价|计分)标准|指标(?:解释|说明|来源)|计算方法|数据来源)$/u
const NUMBER = /^\d{1,3}(?:\.\d{1,2})?[%分]?$/u
/** Behind a name and its value. */
const THIRD = 2

/**
 * Leaves out what some forms print beside name and value: serial numbers, weights, remarks. The header row tells that
 * there are such columns, and where; in a row that slid, the number in front of all or behind a value is one too.
 */
export function withoutSideColumns(rows: readonly RowToken[][], header: readonly RowToken[]): RowToken[][] {
  const columnsOf = (word: RegExp) =>
    new Set(header.filter(({ plain }) => word.test(plain)).map(({ column }) => column))
  const [serials, weights, remarks] = [columnsOf(SERIAL), columnsOf(WEIGHT), columnsOf(REMARK)]
  if (serials.size + weights.size + remarks.size === 0) return [...rows]
  const isSideWord = ({ plain }: RowToken) => SERIAL.test(plain) || WEIGHT.test(plain) || REMARK.test(plain)
  return rows.map(row => {
    if (row === header) return row.filter(token => !isSideWord(token))
    let texts = 0
    return row.filter((token, at) => {
      const { plain, column, frame } = token
      if (frame !== null) {
        texts = 0
        return true
      }
      const bare = NUMBER.test(plain)
      const serial = bare && serials.size > 0 && (serials.has(column) || at === 0)
      const weight = bare && weights.size > 0 && (weights.has(column) || texts === THIRD)
      if (serial || weight || remarks.has(column)) {
        if (weight) texts = 0
        return false
      }
      texts++
      return true
    })
  })
}
