import type { RowPairing } from './pair-row'
import type { RowToken } from './row-token'
import type { TableShape } from './table-shape'

/** What no name and no value of an indicator says: stamps, addresses, file numbers, times of printing, catalogue codes. */
const MARK =
  /公章|专用章|[盖签印]章|\(章\)|https?:|www\.|[〔[(]20\d\d[〕\])]第?\d+号|\d{1,2}:\d\d:\d\d|^[A-Z]{1,2}\d{3,}|传真|邮政编码|邮编|[:：]\d{5,}|(?:电话|手机|网址|邮箱|地址)[:：]|公开发布|^注[:：]|^抄送|接[上下]页/u
const SUM = /^(?:合计|小计|总计|本年[收支][入出]合计)$/u
/** The name of an office alone: a stamp. */
const OFFICE = /(?:[局委厅院署]|政府|委员会|办公室|中心)$/u
/** A bare amount of a budget table: decimals or thousands separators, no unit. */
const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{1,2})$/u
/** 0355-2024567, 91140100MA0: a number or code of nobody's target. */
const LONG_NUMBER = /^(?:\d{3,4}-\d{7,8}|[A-Z\d-]*\d{7,}[A-Z\d-]*|[A-Z]+-[\d-]+)$/u

/** Two amounts of a budget table without a name between them. */
function hasAmountsAbreast(tokens: readonly RowToken[]): boolean {
  return tokens.some(
    (token, at) => at > 0 && AMOUNT.test(token.plain) && AMOUNT.test(tokens[at - 1]?.plain ?? ''),
  )
}

/** What says by itself that a row is none of an indicator table. */
function isMarked(tokens: readonly RowToken[], first: RowToken): boolean {
  if (hasAmountsAbreast(tokens) || SUM.test(first.plain)) return true
  if (tokens.some(({ plain }) => MARK.test(plain) || LONG_NUMBER.test(plain))) return true
  const listed = first.value.kind === 'number' && first.value.comparator === null
  return listed && tokens[1]?.value.kind === 'text'
}

/**
 * Whether a row without a label belongs to something else: `2130301 | 行政运行 | 12.50 | 12.50`, `… 公章`, a row of column heads
 * or of a list, a line of another width. A name that the table prints in its other half too is the table's own.
 */
export function isForeignRow(
  tokens: readonly RowToken[],
  { pairs }: RowPairing,
  width: number,
  shape: TableShape,
): boolean {
  const [first] = tokens
  if (first === undefined || tokens.some(({ frame }) => frame !== null)) return false
  if (isMarked(tokens, first)) return true
  if (tokens.some(shape.repeats)) return false
  const complete = pairs.every(
    ({ name, value, shared }) => name !== null && !shared && (value?.odds ?? 0) > 0,
  )
  if (shape.width !== null && width !== shape.width) return shape.twoHalves || !complete
  return tokens.length === 1 ? OFFICE.test(first.plain) : tokens.length >= 3 && !complete
}
