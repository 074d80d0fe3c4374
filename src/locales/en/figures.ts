import type { figures as zhFigures } from '../zh-CN/figures'
import { inSentence } from './in-sentence'

const COUNTED = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'] as const
const counted = (count: number): string => COUNTED[count] ?? String(count)

/** Words that figures, tables and charts share. */
export const figures: typeof zhFigures = {
  blank: 'blank',
  missing: 'not read',
  notPrinted: 'not printed',
  notPrintedWhy: 'The table prints no row of totals',
  missingWhy: 'This cell was not found',
  doubtful: 'doubtful',
  doubtfulBecause: reason => `Doubtful: ${reason}`,
  openSource: what => `${what}, open in source`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  inTable: (table, lines) => `${table}, ${lines}`,
  unitAnd: unit => `${unit}, `,
  amountIn: (amount, unit) => `${amount} ${unit}`,
  picture: 'Chart',
  table: 'Table',
  chartFailed: 'The picture could not be drawn; see the table',
  pictureOrTable: 'Chart or table',
  total: 'Total',
  implied: 'implied',
  share: 'Share',
  amount: 'Amount',
  source: 'Source',
  tenths: percent => `${percent}%`,
  comma: ', ',
  colon: ': ',
  counted,
  projects: count => (count === 1 ? 'one project' : `${count} projects`),
  titles: {
    allFrom: source => `all from ${inSentence(source)}`,
    overHalfFrom: source => `over half from ${inSentence(source)}`,
    largestFrom: (source, share) => `the largest source, ${share}, is ${inSentence(source)}`,
    sourceShare: (source, share) => `${source}: ${share} of revenue`,
    noRevenue: 'Revenue composition: no amount to draw',
    allBasic: 'all basic expenditure',
    allProject: 'all project expenditure',
    projectShare: percent => `${percent}% for projects`,
    basicOnlyIn: classes =>
      classes === 1 ? 'basic in one class only' : `basic in ${inSentence(counted(classes))} classes only`,
    noTotal: table => `Basic and project: ${table} prints no row of totals`,
    noExpenditure: 'Basic and project: no amount to draw',
    noSheets: 'Indicator coverage: no performance sheet was read',
    allCovered: 'All nine dimensions have indicators',
    mostlyEmpty: dimensions =>
      dimensions.length === 1
        ? `${dimensions.join('')}: mostly empty`
        : `${dimensions
            .map((name, at) => (at === 0 ? name : inSentence(name)).replace(/ benefit$/u, ''))
            .join(', ')}: mostly empty`,
    weakest: (dimension, covered, sheets) => `${dimension} is emptiest: ${covered} of ${sheets} sheets`,
    noProjects: 'Project concentration: no project with an amount',
    oneProject: 'A single project',
    largestHold: (projects, share) =>
      projects === 1
        ? `One project holds ${share} of this year’s project expenditure`
        : `${counted(projects)} projects hold ${share} of this year’s project expenditure`,
    budgetOf: (kind, amount, unit) => `A ${kind} of ${amount} ${unit}`,
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
}
