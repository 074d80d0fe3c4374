import { defineTable } from './define-table'
import { linkProjects } from './link-projects'

/** 项目支出预算表（本年预算）: department, unit and project told apart by sums, position and known organizations. */
export const t12 = defineTable({ id: 'T12', shape: 'named', kind: () => 'project', link: linkProjects })
