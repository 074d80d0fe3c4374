import { defineTable } from './define-table'
import { linkProjects } from './link-projects'

/** 项目支出预算表（上年结转）: department, unit and project told apart by sums, position and known organizations. */
export const t13 = defineTable({ id: 'T13', shape: 'named', kind: () => 'project', link: linkProjects })
