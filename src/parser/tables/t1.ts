import { balanceKind, isBalanceName } from './balance-kind'
import { defineTable } from './define-table'

/** 预算收支总表: five revenue sources against thirty functional classes. */
export const t1 = defineTable({
  id: 'T1',
  shape: 'paired',
  kind: balanceKind,
  isName: isBalanceName,
  accepts: isBalanceName,
})
