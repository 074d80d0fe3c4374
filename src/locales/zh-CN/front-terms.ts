import type { TableId } from '../../model/budget-table'
import type { DocumentKind, OrganizationKind } from '../../model/disclosure'
import type { Severity } from '../../model/finding'
import type { MoneyUnit } from '../../model/money'

/** The field's terms that the first screen and the bars print. */
export const frontTerms = {
  units: { yuan: '元', wanYuan: '万元', yiYuan: '亿元' } satisfies Record<MoneyUnit, string>,
  unitSizes: { yuan: '', wanYuan: '1 万元 = 10,000 元', yiYuan: '1 亿元 = 10,000 万元' } satisfies Record<
    MoneyUnit,
    string
  >,
  organizationKinds: { department: '部门', unit: '单位' } satisfies Record<OrganizationKind, string>,
  documentKinds: { budget: '预算', finalAccounts: '决算' } satisfies Record<DocumentKind, string>,
  tableNumbers: {
    T1: '表一',
    T2: '表二',
    T3: '表三',
    T4: '表四',
    T5: '表五',
    T6: '表六',
    T7: '表七',
    T8: '表八',
    T9: '表九',
    T10: '表十',
    T11: '表十一',
    T12: '表十二',
    T13: '表十三',
  } satisfies Record<TableId, string>,
  severities: {
    error: '错误',
    warning: '警告',
    note: '提示',
  } satisfies Record<Severity, string>,
  /** The name behind a count. */
  severitiesOf: {
    error: (_count: number) => '错误',
    warning: (_count: number) => '警告',
    note: (_count: number) => '提示',
  } satisfies Record<Severity, (count: number) => string>,
}
