import { matchKey } from '../plain-text'
import type { TableReader } from './define-table'
import { isRevenueName } from './paired-entries'

/**
 * What a row of tables 1 and 4 is, by its name: 本年收入合计, 上年结转, 年终结转, 收入总计, else an item. What stands on
 * the left between 上年财政拨款结转 and 收入总计 is a part of the carryover.
 */
export const balanceKind: TableReader['kind'] = (entry, above) => {
  const key = matchKey(entry.name)
  if (/^本年(?:收入|支出)(?:合计|小计|总计)?$/u.test(key)) return 'thisYear'
  if (/^(?:年终|年末|结转下年)(?:财政拨款)?(?:结转|结余)*$/u.test(key)) return 'yearEndCarryover'
  if (/^(?:收入|支出)(?:总计|合计)$|^总计$/u.test(key)) return 'grandTotal'
  if (/^(?:上年|年初)(?:财政拨款)?(?:结转|结余)+(?:资金)?$/u.test(key)) return 'carryover'
  return entry.side === 'revenue' && above?.kind === 'carryover' ? 'carryover' : 'item'
}

/** Whether a text is one of the names that tables 1 and 4 print: a source, a functional class, a sum. */
export const isBalanceName: TableReader['isName'] = key =>
  isRevenueName(key) || /(?:支出|预备费|合计|总计|结转|结余)$/u.test(key)
