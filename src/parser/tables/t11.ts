import { matchKey } from '../plain-text'
import { defineTable } from './define-table'
import { isOrganizationName, looksLikeOrganization } from './link-projects'

/** 财政拨款安排机关运行经费预算表: 部门合计, then one row a unit. */
export const t11 = defineTable({
  id: 'T11',
  shape: 'named',
  isName: isOrganizationName,
  accepts: (key, known) =>
    /[合总小]计$/u.test(key) || looksLikeOrganization(key) || isOrganizationName(key, known),
  kind: entry => (/^(?:部门|单位|本年)?(?:合计|总计)$/u.test(matchKey(entry.name)) ? 'total' : 'unit'),
})
