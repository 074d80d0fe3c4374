import { defineTable } from './define-table'
import { linkCodes } from './link-codes'

/** 政府性基金预算收入表: revenue codes 103… and one amount. */
export const t7 = defineTable({ id: 'T7', shape: 'coded', link: linkCodes })
