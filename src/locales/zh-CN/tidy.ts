/** Words for one table of the data package. */
export interface TidyWords {
  readonly title: string
  /** By the name of the column. */
  readonly columns: Readonly<Record<string, string>>
}

const line = '原文行号'
const project = '项目'
const confidence = '把握'
const sheet = {
  sheet_line: '绩效目标表行号',
  project,
  second_print_of: '重复印出',
  line,
  period: '实施期或年度',
}
const amount = { value: '金额，元', fen: '金额，分', state: '金额、零、空白', confidence }

/** Names of the tables of the data package and of their columns. */
export const tidy = {
  budget: {
    title: '预算表',
    columns: {
      id: '表、行、列',
      fiscal_year: '年度',
      phase: '预算或决算',
      direction: '收入或支出',
      organization: '部门',
      unit: '单位',
      table: '表',
      line,
      row_kind: '行的种类',
      function_1_code: '类',
      function_1_label: '类名称',
      function_2_code: '款',
      function_2_label: '款名称',
      function_3_code: '项',
      function_3_label: '项名称',
      economic_code: '部门经济分类',
      economic_label: '部门经济分类名称',
      government_economic_label: '政府经济分类名称',
      project,
      name: '印出的名称',
      column: '列',
      fund_source: '资金来源',
      expenditure_type: '基本或项目',
      ...amount,
      currency: '币种',
      printed: '印出的样子',
      read_as: '更正前',
    },
  },
  'sheet-funds': { title: '绩效目标表资金', columns: { ...sheet, fund_source: '资金来源', ...amount } },
  indicators: {
    title: '绩效指标',
    columns: {
      ...sheet,
      level1: '一级指标',
      dimension: '维度',
      indicator: '三级指标',
      target: '指标值',
      confidence,
    },
  },
  claims: {
    title: '说明中的数字',
    columns: {
      line,
      section: '节',
      kind: '种类',
      label: '所说的事',
      direction: '增减',
      number: '数字',
      unit: '单位',
      restates_table: '重述的表',
      restates_line: '重述的行',
      restates_column: '重述的列',
    },
  },
  findings: {
    title: '核对结果',
    columns: {
      key: '标识',
      finding: '所属核对结果',
      check: '规则',
      family: '类别',
      severity: '轻重',
      message: '核对结果',
      expected_fen: '应为，分',
      actual_fen: '此处，分',
      expected: '应为',
      actual: '此处',
      lines: line,
      confidence,
      mark: '意见',
      note: '意见说明',
    },
  },
  corrections: {
    title: '更正',
    columns: { line, slot: '位置', kind: '更正的内容', subject: '对象', was: '原为', text: '更正' },
  },
} satisfies Record<string, TidyWords>
