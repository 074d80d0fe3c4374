import { balanceKind, isBalanceName } from './balance-kind'
import { defineTable } from './define-table'

/** 财政拨款收支总表: as table 1, for the fiscal appropriation alone. */
export const t4 = defineTable({
  id: 'T4',
  shape: 'paired',
  kind: balanceKind,
  isName: isBalanceName,
  accepts: isBalanceName,
})
