import type { tidy as zhCN } from '../zh-CN/tidy'

const line = 'Line in the source'
const project = 'Project'
const confidence = 'Confidence'
const sheet = {
  sheet_line: 'Line of the performance sheet',
  project,
  second_print_of: 'Second print of',
  line,
  period: 'Whole period or annual',
}
const amount = {
  value: 'Amount, yuan',
  fen: 'Amount, fen',
  state: 'Amount, zero or blank',
  confidence,
}

/** Names of the tables of the data package and of their columns. */
export const tidy: typeof zhCN = {
  budget: {
    title: 'Budget tables',
    columns: {
      id: 'Table, row, column',
      fiscal_year: 'Fiscal year',
      phase: 'Budget or final accounts',
      direction: 'Revenue or expenditure',
      organization: 'Department',
      unit: 'Budget unit',
      table: 'Table',
      line,
      row_kind: 'Kind of row',
      function_1_code: 'Class',
      function_1_label: 'Name of the class',
      function_2_code: 'Section',
      function_2_label: 'Name of the section',
      function_3_code: 'Item',
      function_3_label: 'Name of the item',
      economic_code: 'Departmental economic classification',
      economic_label: 'Name in the departmental economic classification',
      government_economic_label: 'Name in the government economic classification',
      project,
      name: 'Name as printed',
      column: 'Column',
      fund_source: 'Fund source',
      expenditure_type: 'Basic or project',
      ...amount,
      currency: 'Currency',
      printed: 'As printed',
      read_as: 'Before correction',
    },
  },
  'sheet-funds': {
    title: 'Funds of the performance sheets',
    columns: { ...sheet, fund_source: 'Fund source', ...amount },
  },
  indicators: {
    title: 'Indicators',
    columns: {
      ...sheet,
      level1: 'Level 1',
      dimension: 'Dimension',
      indicator: 'Indicator',
      target: 'Target value',
      confidence,
    },
  },
  claims: {
    title: 'Figures in the narrative',
    columns: {
      line,
      section: 'Section',
      kind: 'Kind',
      label: 'What is said',
      direction: 'Rise or fall',
      number: 'Figure',
      unit: 'Unit',
      restates_table: 'Table restated',
      restates_line: 'Line restated',
      restates_column: 'Column restated',
    },
  },
  findings: {
    title: 'Findings',
    columns: {
      key: 'Key',
      finding: 'Finding it is a case of',
      check: 'Rule',
      family: 'Family',
      severity: 'Severity',
      message: 'Finding',
      expected_fen: 'Expected, fen',
      actual_fen: 'Actual, fen',
      expected: 'Expected',
      actual: 'Actual',
      lines: line,
      confidence,
      mark: 'Mark',
      note: 'Note of the mark',
    },
  },
  corrections: {
    title: 'Corrections',
    columns: {
      line,
      slot: 'Position',
      kind: 'What was corrected',
      subject: 'Subject',
      was: 'Was',
      text: 'Now',
    },
  },
}
