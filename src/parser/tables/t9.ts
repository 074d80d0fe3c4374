import { defineTable } from './define-table'
import { linkCodes } from './link-codes'

/** 国有资本经营预算收支预算表: two coded tables side by side. */
export const t9 = defineTable({ id: 'T9', shape: 'pairedCoded', link: linkCodes })
