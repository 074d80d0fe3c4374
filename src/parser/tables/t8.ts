import { defineTable } from './define-table'
import { linkCodes } from './link-codes'

/** 政府性基金预算支出表: as table 3, government-managed funds. */
export const t8 = defineTable({ id: 'T8', shape: 'coded', link: linkCodes })
