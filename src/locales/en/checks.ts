import type { Finding, ObligationReason } from '../../model/finding'
import { findingSentence, reasonSentence, type MessageWords } from '../check-message'
import { firstNames } from '../issue-details'
import type { checks as zhChecks } from '../zh-CN/checks'
import { checkCases } from './check-cases'
import { checkFormulas } from './check-formulas'
import { checkReasons } from './check-reasons'
import { checkTitles } from './check-titles'
import {
  cell,
  counterpart,
  fund,
  level,
  ofProject,
  period,
  rowsOf,
  section,
  slots,
  table,
} from './check-words'
import { sheetSentences } from './sheet-sentences'
import { terms } from './terms'
import { many } from './many'

const SENTENCES: MessageWords = {
  ...sheetSentences,
  sumDiffers: ({ details: d, expected: e, actual: a, difference: x, operands: [own, ...others] }) => {
    const name = own ? cell(own, String(d['name'] ?? '')) : ''
    const [only] = others
    if (d['period'] !== undefined)
      return `${period(d)} funds${ofProject(d)} add up to ${e} by source, their total is ${a}, off by ${x}`
    return d['parts'] === 1 && own && only
      ? `${name} is ${a}, ${counterpart(own, only)} is ${e}, off by ${x}`
      : `The parts of ${name} add up to ${e}, ${a} is printed, off by ${x}`
  },
  figuresDiffer: ({ details: d, expected: e, actual: a, difference: x, operands: [own, other] }) =>
    `${own ? cell(own, String(d['name'] ?? '')) : ''} is ${a}, ${other ? counterpart(own ?? other, other) : ''} is ${e}, off by ${x}`,
  roundingTail: ({ details: d, difference: x, operands: [own] }) =>
    `${own ? cell(own, String(d['name'] ?? '')) : ''} has a rounding tail of ${x}`,
  roundingTails: ({ details: d }) =>
    `${many(d['count'] ?? '', 'total has a rounding tail', 'totals have rounding tails')}`,
  sidesDiffer: ({ expected: e, actual: a }) => `Revenue total ${e} and expenditure total ${a} differ`,
  kindForeignToGroup: ({ details: d, actual: a }) =>
    `${a} of “${d['name'] ?? ''}” stand under ${d['column'] === 'operating' ? 'operating' : 'personnel'} expenditure (“${d['items'] ?? ''}”)`,
  noDataButAmount: ({ expected: e, operands: [title, other] }) =>
    `${title?.table ? terms.tableNumbers[title.table] : 'The table'} is marked “no data”, but ${other ? cell(other) : 'another table'} is ${e}`,
  contributionDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a} by function and ${e} by economic class`,
  wholeBelowPart: ({ expected: e, actual: a, operands: [own, part] }) =>
    `${own ? cell(own) : ''} is ${a}, less than ${part ? cell(part) : 'a part of it'}, ${e}`,
  agencyExpensesDiffer: ({ expected: e, actual: a, difference: x }) =>
    `Agency operating expenses are ${a} in Table 11; Table 6 books ${e} of operating expenditure for agencies, off by ${x}`,
  projectWithoutAmount: ({ details: d }) => `The carried-over project “${d['name'] ?? ''}” has no amount`,
  projectListedTwice: ({ details: d }) =>
    `Project “${d['name'] ?? ''}” is listed ${many(d['count'] ?? '', 'time')} with the same amount`,
  projectSplit: ({ details: d }) =>
    `Project “${d['name'] ?? ''}” is listed in ${many(d['count'] ?? '', 'row')}`,
  narrativeDiffers: ({ details: d, expected: e, actual: a, difference: x, operands: [, printed] }) =>
    `The narrative says ${a} for “${d['name'] ?? ''}”, ${printed ? cell(printed) : 'the table'} is ${e}, off by ${x}`,
  shareDiffers: ({ details: d, expected: e, actual: a }) =>
    `The share of “${d['name'] ?? ''}” works out at ${e}, the text says ${a}`,
  rateDiffers: ({ details: d, expected: e, actual: a }) =>
    `The rate of change of “${d['name'] ?? ''}” works out at ${e}, the text says ${a}`,
  lastYearDiffers: ({ details: d, expected: e, actual: a }) =>
    `Last year and change make ${e} for “${d['name'] ?? ''}”, the text says ${a}`,
  impliedBaseTooLarge: ({ details: d, expected: e, actual: a }) =>
    `Last year’s “${d['name'] ?? ''}” would be ${a}, more than last year’s total ${e}`,
  reasonLeavesOpposite: ({ details: d, operands: [total] }) =>
    `“${total?.label ?? ''}” ${d['direction'] === 'decrease' ? 'rises' : 'falls'}, “${d['name'] ?? ''}” ${d['direction'] === 'decrease' ? 'falls' : 'rises'}; ${d['reason'] ? 'the reason given does not say why' : 'no reason is given'}`,
  reasonsContradict: ({ details: d }) =>
    `“${d['name'] ?? ''}” is said to rise in one place and to fall in another`,
  repeatedFigureDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${e} first and ${a} later`,
  projectCountDiffers: ({ expected: e, actual: a }) => `There are ${e} projects, the text says ${a}`,
  morePublishedThanManaged: ({ actual: a }) =>
    `${many(a, 'project is', 'projects are')} published, more than are managed`,
  namedItemsDiffer: ({ details: d }) =>
    `The economic classes named differ from table 6: left out ${d['missing'] ?? ''}; added ${d['surplus'] ?? ''}`,
  overallSumDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `The ${d['by'] === 'use' ? 'uses' : 'sources'} of the overall sheet add up to ${e}, its total is ${a}, off by ${x}`,
  overallDiffers: ({ details: d, expected: e, actual: a, difference: x, operands: [, printed] }) =>
    `“${fund(d)}” is ${a} in the overall sheet, ${printed ? cell(printed) : 'the table'} is ${e}, off by ${x}`,
  noDivisions: ({ details: d }) =>
    `No internal divisions for ${many(d['count'] ?? '', 'person', 'people')} in service`,
  staffDiffers: ({ expected: e, actual: a }) => `Staff should be ${e}, ${a} is printed`,
  sheetFundsDiffer: ({ details: d, expected: e, actual: a, difference: x }) =>
    `The sheet’s annual funds of “${d['name'] ?? ''}” are ${a}, the project table says ${e}, off by ${x}`,
  sheetNameDiffers: ({ expected: e, actual: a }) => `The sheet is called “${a}”, the table’s row “${e}”`,
  sheetsMissing: ({ details: d, expected: e, actual: a }) =>
    `${d['said'] ? many(e, 'sheet is', 'sheets are') + ' said to be published' : many(e, 'project is', 'projects are') + ' listed'}, ${many(a, 'sheet was', 'sheets were')} found; missing: ${firstNames(d, ' and others')}`,
  sheetPrintedTwice: ({ details: d }) => `The sheet of “${d['name'] ?? ''}” is printed twice`,
  tableMissing: ({ details: d }) => `${table(d)} was not found`,
  emptyTableWithoutNote: ({ details: d }) => `${table(d)} is empty without a note`,
  sectionMissing: ({ details: d }) => `A section that is due was not found (${section(d)})`,
  overallTargetMissing: () => 'No overall performance target was prepared',
  changeUnexplained: ({ details: d }) => `The change of “${d['name'] ?? ''}” is not explained`,
  codesTooShallow: ({ details: d }) => `${table(d)} does not disclose functional codes down to items`,
  otherYear: ({ expected: e, actual: a }) => `The comparison is with ${a}, not ${e}`,
  otherProvince: ({ expected: e, actual: a }) => `The basis cites “${a}” in a document of “${e}”`,
  vehiclesDiffer: ({ expected: e, actual: a }) => `The kinds of vehicles add up to ${e}, ${a} are in use`,
  moreVehiclesThanAllowed: ({ expected: e, actual: a }) =>
    `${many(a, 'vehicle is', 'vehicles are')} in use, the establishment is ${e}`,
  vehicleCostOutsideTable: ({ expected: e }) =>
    `Project texts spend ${e} on vehicle operation, the table of three public expenses nothing`,
  vehiclesWithoutCost: ({ details: d }) =>
    `${many(d['count'] ?? '', 'vehicle is', 'vehicles are')} in use, expenditure on vehicle operation is zero`,
  catalogueCodeDiffers: ({ details: d, expected: e, actual: a }) =>
    `The catalogue printed gives “${d['name'] ?? ''}” the code ${e}, the text ${a}`,
  catalogueCodeUnknown: ({ actual: a }) => `The catalogue printed has no code ${a}`,
  otherNoticePrinted: ({ expected: e, actual: a }) => `The text cites “${e}”, printed is “${a}”`,
  servicesNotTold: ({ details: d, expected: e, actual: a }) =>
    `The text tells of ${a} of purchased services; ${many(d['count'] ?? '', 'sheet that speaks of them has', 'sheets that speak of them have')} ${e}`,
  wholeBelowAnnual: ({ details: d, expected: e, actual: a }) =>
    `Whole-period funds${ofProject(d)}, ${a}, are less than the year’s ${e}`,
  oneOffDiffers: ({ details: d, expected: e, actual: a }) =>
    `Whole-period funds of the one-off project “${d['name'] ?? ''}”, ${a}, differ from the year’s ${e}`,
  oneOffLasts: ({ details: d, actual: a, operands: [attribute, late] }) =>
    `The attribute${ofProject(d)} is “${attribute?.raw ?? ''}”, but ${late?.label ? `“${late.label}” is ${a}` : `the text says “${a}”`}`,
  recurringWork: ({ details: d }) => `“${d['name'] ?? ''}” is one-off work declared recurrent`,
  costAboveFunds: ({ details: d, expected: e, actual: a }) =>
    d['count'] === 1
      ? `Cost indicator “${d['indicator'] ?? ''}”${ofProject(d)} is ${a}, more than the year’s funds of ${e}${rowsOf(d)}`
      : `${d['count'] ?? ''} cost indicators${ofProject(d)} come to ${a}, more than the year’s funds of ${e}${rowsOf(d)}`,
  costBelowFunds: ({ details: d, expected: e, actual: a }) =>
    `The only cost indicator${ofProject(d)}, “${d['indicator'] ?? ''}”, is ${a}, the year’s funds are ${e}`,
  costsLeaveFundsOpen: ({ details: d, expected: e, actual: a }) =>
    `${d['count'] ?? ''} cost indicators${ofProject(d)} come to ${a}, the year’s funds are ${e}; the rest has no cost indicator`,
  costAtLeast: ({ details: d, actual: a }) => `The cost “${d['name'] ?? ''}” is given as a floor: ${a}`,
  productAboveFunds: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”, ${d['price'] ?? ''} times ${d['quantity'] ?? ''}, makes ${a}, more than ${Number(d['count']) > 1 ? `the annual funds of the ${d['count']} sheets of that name,` : 'the year’s funds of'} ${e}`,
  askedDiffers: ({ details: d, expected: e, operands: [said] }) =>
    `The text${ofProject(d)} says “${said?.raw ?? ''}”, the year’s funds are ${e}`,
  numberDiffers: ({ details: d, expected: e, actual: a }) =>
    `Indicator “${d['name'] ?? ''}” is ${a}, the text says ${e}`,
  goalNumbersDiffer: ({ details: d, expected: e, actual: a }) =>
    `The goals${ofProject(d)} have equal words and different numbers: “${e}” for the whole period, “${a}” for the year`,
  textsDiffer: ({ details: d, expected: e, actual: a }) =>
    `“…${d['name'] ?? ''}” is ${e} in the project overview and ${a} in the goal`,
  fundLevelDiffers: ({ details: d, expected: e, actual: a }) =>
    `The text${ofProject(d)} speaks of ${level(e)} funds, the amount stands under ${level(a)} funds`,
  textOfOtherProject: ({ details: d }) =>
    `The text of “${d['name'] ?? ''}” belongs to another project, “${d['other'] ?? ''}”`,
  unitUnfit: ({ details: d, actual: a }) =>
    `The unit of measurement of “${d['name'] ?? ''}” makes no sense: ${a}`,
  unitMissing: ({ details: d, actual: a }) => `“${d['name'] ?? ''}” lacks a unit of measurement: ${a}`,
  separatorMisplaced: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” is “${a}”, with a thousands separator before 万: the number may be misplaced`,
  daysBeyondYear: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a} for the year, more days than a year has${d['whole'] ? ` and more than ${d['whole']} for the whole period` : ''}`,
  rateAbove: ({ details: d, actual: a }) => `The rate “${d['name'] ?? ''}” is ${a}, above 100%`,
  rateWithoutNumber: ({ details: d, actual: a }) => `The rate “${d['name'] ?? ''}” has no number: ${a}`,
  capForFloor: ({ details: d, expected: e, actual: a }) =>
    `The text says “${e}”, indicator “${d['name'] ?? ''}” is a cap: ${a}`,
  dateBeforeYear: ({ details: d, actual: a }) =>
    `The date of “${d['name'] ?? ''}”, ${a}, lies before the budget year`,
  targetBeyondYear: ({ details: d, actual: a }) =>
    `The annual target “${d['name'] ?? ''}”, ${a}, lies after the budget year`,
  costAboveBudget: ({ details: d, expected: e, actual: a }) =>
    `The annual target “${d['name'] ?? ''}” is ${a}, more than the year’s total expenditure of ${e}`,
  datesDiffer: ({ details: d, expected: e, actual: a }) =>
    `The date of “${d['name'] ?? ''}” is “${e}” in one place and “${a}” in another`,
  annualAboveWhole: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a} for the year, more than ${e} for the whole period`,
  halvesDiffer: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${e} for the whole period and ${a} for the year, though the funds of both are the same`,
  dimensionEmpty: ({ details: d }) => `Project “${d['project'] ?? ''}” has no indicator of ${slots(d)}`,
  targetWithoutNumber: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” needs a number to be measurable, it says “${a}”`,
  valueWithoutUnit: ({ details: d, actual: a }) =>
    `The value of “${d['name'] ?? ''}” has no unit of measurement: ${a}`,
  valueRepeatsName: ({ details: d, actual: a }) =>
    `Values of project “${d['project'] ?? ''}” only repeat the names of their indicators: ${a}`,
  valueCopied: ({ details: d, actual: a }) =>
    `Most indicators of project “${d['project'] ?? ''}” have one and the same value: ${a}`,
  emptyThreshold: ({ details: d, actual: a }) =>
    `The threshold of “${d['name'] ?? ''}” excludes nothing: ${a}`,
  halvesContradict: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${e} for the whole period and ${a} for the year: one a floor, the other a cap`,
  changesDoNotAddUp: ({ expected: e, actual: a, difference: x }) =>
    `The changes of the three public expenses add up to ${e}, their total changes by ${a}, off by ${x}`,
  worksNotProcured: ({ details: d, expected: e }) =>
    `No procurement of works is budgeted, but ${many(d['count'] ?? '', 'building project has', 'building projects have')} ${e}: ${firstNames(d, ' and others')}`,
  noSuchRows: ({ details: d, actual: a }) =>
    `No ${d['count'] ?? ''} rows of the project table make ${a}, which the text states for other running-cost projects`,
  expenditureCodeInRevenue: ({ details: d, actual: a }) =>
    `The revenue side of ${table(d)} uses expenditure codes such as ${a} in ${many(d['count'] ?? '', 'row')}`,
  revenueCodeInExpenditure: ({ details: d, actual: a }) =>
    `The expenditure side of ${table(d)} uses revenue codes such as ${a} in ${many(d['count'] ?? '', 'row')}`,
  filedLate: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” was filled in on ${a}, later than budgets are usually disclosed (in the first half of the year)`,
  wordsOfOtherLevel: ({ details: d, actual: a }) =>
    `The glossary speaks of “${a}”, but “${d['name'] ?? ''}” is no provincial department`,
  wordsOfDepartment: ({ details: d, actual: a }) =>
    `Tables of a budget unit use the department’s word “${a}” in ${many(d['count'] ?? '', 'place')}`,
  unitDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}, the text says ${e}: unit or power of ten differs`,
  capForGood: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” is better the higher it is, but is capped: ${a}`,
  floorForBad: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” is better the lower it is, but has a floor: ${a}`,
  setTwice: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is set twice under two names, as ${e} and as ${a}`,
  rhythmDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}; the text says “${e}”, ${d['count'] ?? ''} times a year`,
  rateOfAmountDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `${d['rate'] ?? ''} of the amount in the text${ofProject(d)} makes ${e}, it says ${a}, off by ${x}`,
  sharesAboveWhole: ({ details: d, actual: a }) =>
    `The shares of the payers in the text${ofProject(d)} make ${a}`,
  textPartsDiffer: ({ details: d, expected: e, actual: a, difference: x }) =>
    `The parts listed in the text${ofProject(d)} make ${e}, their total is given as ${a}${x && `, off by ${x}`}`,
  dateNotReal: ({ actual: a }) => `The date “${a}” does not exist`,
  rateInPieces: ({ details: d, actual: a }) =>
    `The rate “${d['name'] ?? ''}” is given in pieces, not as a share: ${a}`,
  goalOfEarlierYear: ({ details: d, actual: a }) =>
    `The goal of the year of “${d['name'] ?? ''}” is dated in an earlier year: ${a}`,
  paymentRhythmDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is paid as “${e}” in one place and as “${a}” in another`,
  placeholderLeft: ({ details: d, actual: a }) =>
    `A placeholder of the form is left: ${a} (${d['count'] ?? ''} in all)`,
  departmentCodeDiffers: ({ details: d, expected: e, actual: a }) =>
    `The code of “${d['name'] ?? ''}” is ${a} here, ${e} on the other performance sheets`,
  sheetUnitDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is carried out by “${a}”, the table of projects lists it under “${e}”`,
  termBeyondOneOff: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” is declared one-off (ends within a year), but its term is ${a}`,
  termDiffers: ({ details: d, expected: e, actual: a }) =>
    `The term of “${d['name'] ?? ''}” is ${a}, its text says “${e}”`,
  titleOfOtherYear: ({ expected: e, actual: a }) => `The title “${a}” is not of the year ${e}`,
  overallTargetNotPrinted: () =>
    'The text says that an overall performance target was prepared, but none is printed',
  otherCity: ({ expected: e, actual: a }) => `The basis cites a regulation of “${a}” in a document of “${e}”`,
  devicesNotNested: ({ details: d, expected: e, actual: a }) =>
    `${a} devices above ${d['dear'] ?? ''} wan yuan, but those above ${d['cheap'] ?? ''} wan yuan, which include them, are ${e}`,
  carryoverSheetsMissing: ({ details: d }) =>
    `Carryover projects without a performance sheet: ${d['count'] ?? ''} (${firstNames(d, ' and others')})`,
  noticeOfEarlierYear: ({ actual: a }) => `The notice of funds cited as a basis is of ${a}`,
  timelinessWithoutTime: ({ details: d, actual: a }) =>
    `The timeliness indicator “${d['name'] ?? ''}” tells no time: ${a}`,
}

/** Checks, findings and obligations in words. */
export const checks: typeof zhChecks = {
  families: {
    withinTable: 'Within a table',
    acrossTables: 'Across tables',
    narrative: 'Narrative',
    overall: 'Overall sheet',
    sheetsAgainstTables: 'Sheets against tables',
    completeness: 'Completeness',
    assetsAndProcurement: 'Assets and procurement',
    withinSheet: 'Within a sheet',
  },
  states: {
    pass: 'Pass',
    fail: 'Fail',
    notApplicable: 'Not applicable',
    couldNotRun: 'Could not run',
  },
  tolerances: {
    sum: '0.005 × (printed parts + 1), floored to 0.01',
    exact: 'none',
    lastDigit: 'one in the last digit is only a note',
    '50yuan': '50 yuan',
    none: 'does not apply',
  },
  titles: checkTitles,
  formulas: checkFormulas,
  /** The sentence of a finding. */
  message: (finding: Finding): string => findingSentence(SENTENCES, checkCases, terms.units, finding),
  /** Why a check did not run. */
  reason: (reason: ObligationReason): string => reasonSentence(checkReasons, reason),
}
