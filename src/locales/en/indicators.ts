import type { indicators as zhIndicators } from '../zh-CN/indicators'
import { many } from './many'

/** Words of the coverage matrix. */
export const indicators: typeof zhIndicators = {
  caption: projects => `${many(projects, 'project')} × nine dimensions, `,
  halves: { both: 'left whole period, right annual, ', whole: 'whole period, ', annual: 'annual, ' },
  firstRows: count => `; the first ${count} projects are drawn`,
  sheets: 'project performance sheets',
  project: 'Project',
  byCount: (sheets, unread) => `by sheets (${sheets}${unread > 0 ? `, ${unread} unread` : ''})`,
  byAmount: (amount, unit) => `by amount (${amount}, ${unit})`,
  coverage: 'Coverage',
  of: covered => `${covered}/9`,
  period: 'Period',
  periods: { both: 'Both', whole: 'Whole period', annual: 'Annual', differences: 'Differences' },
  sort: 'Order',
  sorts: { amount: 'by amount', coverage: 'by coverage', table: 'as in table 12' },
  states: {
    covered: 'has indicators (number in the cell)',
    printedEmpty: 'blank: nothing behind the label',
    notPrinted: 'label not printed',
    notRead: 'not read',
    doubtful: 'doubtful reading',
  },
  state: {
    covered: count => (count === 1 ? '1 indicator' : `${count} indicators`),
    printedEmpty: 'blank',
    notPrinted: 'label not printed',
    notRead: 'not read',
  },
  doubtful: 'doubtful',
  missing: {
    label: 'Lacking …',
    any: 'any dimension',
    sheet: 'a sheet',
    of: name => `Lacking: ${name}`,
    none: 'No project is like that.',
  },
  legend: 'What the cells mean',
  noSheet: 'No performance sheet found',
  seeTable: ', see ',
  grid: 'Projects × dimensions; arrow keys walk, Enter opens',
  cell: (project, dimension, halves) => [project, dimension, ...halves].join(', '),
  half: (period, state) => `${period}: ${state}`,
  indicator: 'Indicator',
  value: 'Value',
  place: 'Place',
  said: {
    printedEmpty: 'The label is printed, nothing behind it',
    notPrinted: 'This half does not print the label',
    notRead: 'This half was not read',
  },
  noValue: 'value not read',
  close: 'Close',
  openSource: 'Open in source',
  openProject: 'The project',
  openSheet: 'Whole sheet',
  noDifferences: 'No cell differs between the periods.',
  showAll: 'Show all projects',
  empty: 'No project performance sheet was read, so there is no coverage to draw.',
  emptyProjects: projects =>
    `Table 12 has ${many(projects, 'project')}, but no performance sheet was read, so there is no coverage to draw.`,
  noProjects:
    'Neither projects (tables 12, 13) nor performance sheets were read, so there is no coverage to draw.',
  count: (shown, all) => (shown === all ? many(all, 'row') : `${shown} of ${many(all, 'row')}`),
  secondPrints: count => `${count} printed twice, counted once.`,
  sheetsWithoutRow: count => `${many(count, 'sheet matches', 'sheets match')} no row of tables 12 and 13.`,
  unreadHalves: (sheets, period) =>
    `The ${period.toLowerCase()} half of ${sheets === 1 ? '1 sheet' : `${sheets} sheets`} was not read; ${sheets === 1 ? 'it counts' : 'they count'} neither as covered nor as empty.`,
  withoutSheet: count =>
    count === 1
      ? '1 project has no sheet and is not counted.'
      : `${count} projects have no sheet and are not counted.`,
  chart: rows => `Indicator coverage, ${many(rows, 'row')}; each cell is read out in the grid`,
  covered: (covered, cells) => `${covered} / ${cells}`,
  measures: {
    title: (share, period) => `${share} of the target values can be measured (${period.toLowerCase()})`,
    caption: (targets, lost) =>
      `${many(targets, 'value')} read${lost > 0 ? `, ${lost} more not read` : ''}; a number, a date or a frequency can be measured, the rest is text`,
    measurable: 'Measurable',
    targets: 'Target values',
    share: 'Share',
    kinds: 'Kinds of value',
    comparators: 'Comparators',
    units: 'Units of measurement',
    moreUnits: count => `${count} more`,
    halves: 'Both periods compared (all sheets)',
    both: 'in both periods',
    different: 'of these different',
    single: 'in one only',
    unreadSheets: sheets =>
      sheets === 1
        ? 'one more sheet with a half unread, not compared'
        : `${sheets} more sheets with a half unread, not compared`,
  },
}
