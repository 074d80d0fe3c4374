import { matchKey } from '../plain-text'
import type { KnownNames, TableReader } from './define-table'
import { withoutOrdinal, type Entry } from './entry'
import { addsUp } from './token'

/** What stands at the foot of a page or beside a table and is no row of it. */
const FOOT =
  /^(?:联系|打印|制表|填表|填报|审核|复核|经办|负责|单位负责|财务负责|监制|备注|说明|附[:注]|附件|序号|日期|电话|第\d+页|共\d|20\d\d年(?:度)?(?:预算|决算|执行)数)|(?:监制|负责人|联系人|电话|日期)$/u

/** Whether the cells of a row can be a total and its parts: as many as there are columns, or adding up. */
function cellsFit({ values }: Entry, width: number): boolean {
  if (values.every(value => value.fen === null))
    return values.every(value => value.kind === 'blank') || values.length >= width
  return values.length >= width || (values.every(value => value.kind !== 'text') && addsUp(values))
}

/** Whether a row is printed with all its cells and its parts give its total: whatever its name, it is one. */
function isWhole({ values }: Entry, width: number): boolean {
  return (
    values.length >= width &&
    values.every(value => value.kind !== 'text') &&
    values.some(value => value.fen !== null) &&
    addsUp(values)
  )
}

/**
 * Whether a line among the rows of a table is foreign to it: named as no row of the table can be, or with cells that
 * are no total with its parts. Of two sides of a line one that belongs is enough.
 */
export function isForeign(
  { shape, accepts }: TableReader,
  entries: readonly Entry[],
  width: number,
  known: KnownNames,
): boolean {
  if (shape === 'coded' || shape === 'pairedCoded') return false
  return !entries.some(entry => {
    const key = withoutOrdinal(matchKey(entry.name))
    if (FOOT.test(key)) return false
    if (shape === 'paired') return accepts(key, known) || key !== matchKey(entry.name)
    return (accepts(key, known) && cellsFit(entry, width)) || isWhole(entry, width)
  })
}
