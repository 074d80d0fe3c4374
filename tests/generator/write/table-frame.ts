import type { TableId } from '../../../src/model/budget-table'
import type { DisclosureModel } from '../model/disclosure-model'
import type { Random } from '../random'
import { blank, prose, row, spaced, type Line } from '../text'

export const TITLES: Readonly<Record<TableId, readonly string[]>> = {
  T1: ['预算收支总表', '收支预算总表'],
  T2: ['预算收入总表', '收入预算总表'],
  T3: ['预算支出总表', '支出预算总表'],
  T4: ['财政拨款收支总表', '财政拨款收支预算总表'],
  T5: ['一般公共预算支出预算表（不含上年结转）'],
  T6: ['一般公共预算安排基本支出分经济科目表（不含上年结转）'],
  T7: ['政府性基金预算收入表（不含上年结转）'],
  T8: ['政府性基金预算支出表（不含上年结转）'],
  T9: ['国有资本经营预算收支预算表（不含上年结转）'],
  T10: ['财政拨款安排“三公”经费支出预算表'],
  T11: ['财政拨款安排机关运行经费预算表'],
  T12: ['项目支出预算表（本年预算）'],
  T13: ['项目支出预算表（上年结转）'],
}

/** Words that the writers vary, drawn once a document. */
export interface Style {
  readonly random: Random
  readonly titles: Readonly<Record<TableId, string>>
  /** 部门 or 单位. */
  readonly body: string
}

export function styleOf(model: DisclosureModel, random: Random): Style {
  const titles = Object.fromEntries(
    Object.entries(TITLES).map(([id, variants]) => [id, `${model.year}年${random.pick(variants)}`]),
  ) as Record<TableId, string>
  return { random, titles, body: model.kind === 'department' ? '部门' : '单位' }
}

/** A table with what stands above it; one without data says so below. */
export function frame(
  { organization }: DisclosureModel,
  { titles, body }: Style,
  id: TableId,
  parts: {
    readonly headers: readonly (readonly string[])[]
    readonly rows: readonly Line[]
    readonly noData?: boolean
  },
): Line[] {
  const { headers, rows, noData = false } = parts
  return [
    ...spaced([
      prose('tableNumber', id, `预算公开表${id.slice(1)}`),
      prose('title', id, titles[id]),
      prose('organization', id, `${body}名称：${organization}`),
      prose('unit', id, '单位：万元'),
    ]),
    ...headers.map(cells => row('header', id, cells)),
    ...rows,
    blank(id),
    ...(noData ? spaced([prose('note', id, '注：本表无数据')]) : []),
  ]
}
