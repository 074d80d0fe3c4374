import type { frontTerms as zhFrontTerms } from '../zh-CN/front-terms'

/** The field's terms that the first screen and the bars print. */
export const frontTerms: typeof zhFrontTerms = {
  units: { yuan: 'yuan', wanYuan: 'wan yuan', yiYuan: 'yi yuan' },
  unitSizes: { yuan: '', wanYuan: '1 wan yuan = 10,000 yuan', yiYuan: '1 yi yuan = 100 million yuan' },
  organizationKinds: { department: 'Department', unit: 'Unit' },
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
  severitiesOf: {
    error: count => (count === 1 ? 'error' : 'errors'),
    warning: count => (count === 1 ? 'warning' : 'warnings'),
    note: count => (count === 1 ? 'note' : 'notes'),
  },
}
