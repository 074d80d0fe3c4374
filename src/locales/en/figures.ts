import type { figures as zhFigures } from '../zh-CN/figures'
import { inSentence } from './in-sentence'
import { many } from './many'

const COUNTED = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'] as const
const counted = (count: number): string => COUNTED[count] ?? String(count)
const onlyClasses = (classes: number): string =>
  classes === 1 ? 'one class only' : `${inSentence(counted(classes))} classes only`
/** Economic and sustainability; economic, sustainability, 2 more: benefit goes without saying. */
const someOf = (names: readonly string[], more: number): string => {
  const said = names.map(name => inSentence(name).replace(/ benefit$/u, ''))
  return more === 0 ? said.join(' and ') : `${said.join(', ')}, ${more} more`
}

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
  madeOf: (name, what) => `${name} ${what}: the figures it is made of`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  inTable: (table, lines) => `${table}, ${lines}`,
  unitAnd: unit => `${unit}, `,
  amountIn: (amount, unit) => `${amount} ${unit}`,
  amountAndShare: (amount, share) => `${amount} (${share})`,
  described: {
    plain: (title, parts) => `${title}. ${parts}`,
    most: (title, parts) => `${title}. Largest: ${parts}`,
    least: (title, parts) => `${title}. Fewest: ${parts}`,
  },
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
    halfFrom: source => `half from ${inSentence(source)}`,
    equalFrom: (sources, share) =>
      `${sources.map(source => inSentence(source)).join(' and ')} are the largest sources, ${share} each`,
    largestFrom: (source, share) => `the largest source, ${share}, is ${inSentence(source)}`,
    sourceShare: (source, share) => `${source}: ${share} of revenue`,
    noRevenue: 'Revenue composition: no amount to draw',
    allBasic: 'all for basic expenditure',
    allProject: 'all for projects',
    projectShare: percent => `${percent}% for projects`,
    basicShare: percent => `${percent}% for basic expenditure`,
    basicOnlyIn: classes => `basic expenditure in ${onlyClasses(classes)}`,
    projectOnlyIn: classes => `projects in ${onlyClasses(classes)}`,
    ofGeneralPublic: said => `General public budget: ${said}`,
    noTotal: table => `Basic and project: ${table} prints no row of totals`,
    noExpenditure: 'Basic and project: no amount to draw',
    noSheets: 'Indicator coverage: no performance sheet was read',
    allCovered: sheets =>
      sheets === 1
        ? 'The one sheet has indicators in all nine dimensions'
        : `Each of the ${sheets} sheets has indicators in all nine dimensions`,
    mostlyEmpty: (dimensions, more) => `Mostly empty: ${someOf(dimensions, more)}`,
    weakest: (dimensions, more, covered, sheets) =>
      `Least covered: ${someOf(dimensions, more)}, in ${covered} of ${many(sheets, 'sheet')}${dimensions.length + more > 1 ? ' each' : ''}`,
    noProjects: 'Project concentration: no project with an amount',
    oneProject: 'A single project',
    oneWithAmount: 'A single project has an amount',
    largestHold: (projects, share) =>
      projects === 1
        ? `One project holds ${share} of this year’s project expenditure`
        : `${counted(projects)} projects hold ${share} of this year’s project expenditure`,
    partOf: {
      appropriation: (amount, unit) => `A fiscal appropriation of ${amount} ${unit}`,
      generalPublic: (amount, unit) => `General public budget expenditure of ${amount} ${unit}`,
    },
    budgetOf: (kind, amount, unit) => `A ${kind} of ${amount} ${unit}`,
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
  },
}
