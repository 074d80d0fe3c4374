import { defineTable } from './define-table'
import { linkCodes } from './link-codes'

/** 一般公共预算支出预算表: as table 3, general public budget, this year only. */
export const t5 = defineTable({ id: 'T5', shape: 'coded', link: linkCodes })
