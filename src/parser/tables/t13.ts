import { defineTable, type TableReader } from './define-table'
import { isOrganizationName, linkProjects } from './link-projects'

const isName: TableReader['isName'] = (key, known) =>
  isOrganizationName(key, known) || known.projects.has(key)

/** 项目支出预算表（上年结转）: department, unit and project told apart by sums, position and known organizations. */
export const t13 = defineTable({
  id: 'T13',
  shape: 'named',
  kind: () => 'project',
  isName,
  link: linkProjects,
})
