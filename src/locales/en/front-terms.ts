import type { frontTerms as zhFrontTerms } from '../zh-CN/front-terms'

/** The field's terms that the first screen and the bars print. */
export const frontTerms: typeof zhFrontTerms = {
  units: { yuan: 'yuan', wanYuan: '10k yuan', yiYuan: '100m yuan' },
  organizationKinds: { department: 'Department', unit: 'Budget unit' },
  documentKinds: { budget: 'budget', finalAccounts: 'final accounts' },
  tableNumbers: {
    T1: 'Table 1',
    T2: 'Table 2',
    T3: 'Table 3',
    T4: 'Table 4',
    T5: 'Table 5',
    T6: 'Table 6',
    T7: 'Table 7',
    T8: 'Table 8',
    T9: 'Table 9',
    T10: 'Table 10',
    T11: 'Table 11',
    T12: 'Table 12',
    T13: 'Table 13',
  },
  severities: {
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
  },
}
