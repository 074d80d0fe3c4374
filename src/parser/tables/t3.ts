import { defineTable } from './define-table'
import { linkCodes } from './link-codes'

/** 预算支出总表: expenditure by functional code, basic and project; carryover included. */
export const t3 = defineTable({ id: 'T3', shape: 'coded', link: linkCodes })
