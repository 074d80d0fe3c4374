import type { Messages } from '../messages'
import { many } from './many'

export const compare: Messages['compare'] = {
  title: (a, b) => `${a} and ${b}`,
  titleMany: count => many(count, 'budget'),
  largest: (count, large, small, times) =>
    `${count} budgets: ${large} is the largest, ${times} times ${small}, the smallest`,
  unitsPart: (units, share, missing) =>
    `${units === 1 ? 'The one unit here equals' : `The ${units} units here equal`} ${share} of the department’s budget; ${missing} more ${missing === 1 ? 'is' : 'are'} missing`,
  unitsWhole: (letter, missing) =>
    `${letter} alone equals the whole department${missing > 0 ? `, whose tables name ${missing} more ${missing === 1 ? 'unit' : 'units'}` : ''}`,
  unitsEqual: (units, broken) =>
    `The sum of ${many(units, 'unit')} equals the department’s budget${broken > 0 ? ` in total; ${many(broken, 'other figure differs', 'other figures differ')}` : ''}`,
  unitsDiffer: (more, amount) =>
    `The department’s budget is ${amount} ${more ? 'above' : 'below'} the sum of its units`,
  oneScale: as => (as === 'share' ? 'Bars: share of each total, on one scale' : 'Bars: amount, on one scale'),
  dimension: 'Dimension',
  fate: 'Change',
  everyFate: 'All',
  larger: (a, b, times) => `The budget of ${a} is ${times} times that of ${b}`,
  equal: (a, b) => `${a} and ${b} have the same total`,
  years: (change, from, to) => `The ${to} budget is ${change} ${from}`,
  more: rate => `${rate} above`,
  less: rate => `${rate} below`,
  yearsSame: (from, to) => `The ${to} budget is the same as ${from}`,
  sums: missing =>
    missing === 0
      ? 'Department and units: do the figures equal the sum of the units?'
      : `Department and units: ${missing === 1 ? 'one unit is' : `${missing} units are`} not here`,
  sumsFail: count =>
    `Department and units: ${count === 1 ? 'one figure differs' : `${count} figures differ`} from the sum of the units`,
  sumsHold: 'The department’s figures equal the sum of its units',
  relations: {
    years: 'One organization, several years',
    departmentAndUnits: 'A department and its budget units',
    sameYear: 'Two documents of one organization and year',
    others: 'Different organizations',
  },
  otherYears: 'different years',
  none: 'Choose another document to set beside this one',
  noneBody:
    'Choose one that is open already, or choose another file; what is dropped on this page joins the comparison.',
  choose: 'Choose files',
  can: [
    [
      'The same organization in another year',
      'Changes of totals, classes and projects: new, gone, grown, shrunk; classes are matched by code, renamed ones noted. What the narrative states of last year is held against that document.',
    ],
    [
      'A department and its units',
      'Whether the figures of the department equal the sum of its units, and which units are not here.',
    ],
    [
      'Other departments or units',
      'Sources of revenue, structure of expenditure, indicator coverage and findings; shares on one scale.',
    ],
    [
      'Parts of one disclosure',
      'Files that hold different tables of one organization and year can be joined into one document.',
    ],
  ],
  add: 'Add one',
  remove: name => `Stop comparing ${name}`,
  loading: 'Opening what is to be compared…',
  notLoaded: name => `${name} could not be opened and is left out.`,
  joinable:
    'No table stands in two of these documents, and neither organization nor year differs: they look like parts of one disclosure.',
  join: 'Join them',
  joinNote: 'The parts stay as they are; corrections and marks are not carried over.',
  as: { label: 'Bars and figures by', share: 'share', amount: 'amount' },
  document: 'Document',
  total: 'Total revenue',
  change: 'Change it states',
  generalPublic: 'General public budget, share',
  project: 'Project expenditure, share',
  threePublic: 'Three public expenses',
  agency: 'Agency operating expenses',
  projects: 'Projects, with sheet',
  average: 'Average per project',
  topFive: 'Five largest projects, share',
  coverage: 'Indicator coverage',
  composition: 'Where the money comes from',
  classes: 'What it is spent on',
  classesOf: (code, name) => `Under ${code} ${name}`,
  allClasses: 'All classes',
  class: 'Functional class',
  difference: (a, b) => `${b} − ${a}`,
  points: 'points',
  only: letter => `only ${letter}`,
  matches: {
    renamed: printed => `One code, officially renamed: ${printed}`,
    otherName: printed => `One code, named differently: ${printed}`,
    otherCode: printed => `Codes differ, matched by name: ${printed}`,
    renamedOtherCode: printed => `Codes differ, matched by the official new name: ${printed}`,
  },
  dimensions: 'Indicator coverage, annual',
  dimensionsNote: 'Of the sheets whose annual half was read, those with such an indicator',
  unreadSheets: (letter, unread, sheets) =>
    `${letter}: the annual half of ${unread} of ${many(sheets, 'sheet')} was not read; not counted, not empty`,
  noSheetsRead: letter => `${letter}: no performance sheet was read`,
  findings: 'Findings',
  family: 'Family',
  noAudit: 'Checks have not run yet',
  projectsTitle: (fresh, gone) =>
    fresh + gone === 0
      ? 'No project is new and none is gone'
      : `${many(fresh, 'project is', 'projects are')} new, ${many(gone, 'is', 'are')} gone`,
  projectsNote: documents => `Matched by name, years in names aside; ${documents}`,
  fates: {
    new: 'new',
    gone: 'gone',
    grown: 'grown',
    shrunk: 'shrunk',
    same: 'the same',
    unknown: 'amount missing',
  },
  alike: 'Similar names, taken for one project',
  sameClasses: 'No functional class differs',
  largestGap: (name, more, share, less, other) =>
    `They differ most in ${name}: ${share} of ${more}, ${other === null ? `none in ${less}` : `${other} of ${less}`}`,
  largestChange: (name, more, amount, only) =>
    only === 'new'
      ? `The largest change is a class that is new, ${name}: ${amount}`
      : only === 'gone'
        ? `The largest change is a class that is gone, ${name}: ${amount}`
        : `The largest change is in ${name}: ${amount} ${more ? 'more' : 'less'}`,
  sum: 'Sum of units',
  ownOffice: name => `${name} (its own office)`,
  sumsOfPrinted: 'What is added up is what is printed; a blank is not zero and adds nothing.',
  missingUnits: names =>
    `The department’s tables name further units that are not compared: ${names}. The sum is therefore not that of all units and checks nothing yet: drop their disclosures on this page too.`,
  wholeUnits: letters =>
    `The totals of ${letters} are those of the whole department, though its tables name more than one unit: this may be the department’s own document taken for a unit, or the other units have no budget.`,
  allProjects: count => `Show all ${count}`,
  lastYear: {
    title: (same, all) =>
      same === all
        ? `${many(all, 'amount')} stated of last year: ${all === 1 ? 'it matches' : 'all match'} last year’s document`
        : `${many(all, 'amount')} stated of last year: ${many(all - same, 'differs', 'differ')} from last year’s document`,
    note: 'The same cell of the same organization, scope and kind of document one year earlier, where the narrative’s amount of this year is the table’s too. Left out where the text compares with amounts carried out, final accounts or an adjusted budget. An amount of last year that is not printed is implied by this year’s amount and its change.',
    year: year => String(year),
    stated: 'Stated of last year',
    printed: 'Last year’s document',
    verdict: 'Result',
    same: 'matches',
    rounded: 'matches, rounding aside',
    differs: (more, by) => `differs: the text has ${by} ${more ? 'more' : 'less'}`,
  },
}
