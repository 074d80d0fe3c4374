import { defineTable } from './define-table'
import { linkCodes } from './link-codes'

/** 预算收入总表: revenue by functional code and source. */
export const t2 = defineTable({ id: 'T2', shape: 'coded', link: linkCodes })
