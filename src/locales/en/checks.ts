import type { Finding, ObligationReason } from '../../model/finding'
import { findingSentence, reasonSentence, type MessageWords, type ReasonWords } from '../check-message'
import { firstNames, tableNumber, type Details } from '../issue-details'
import type { checks as zhChecks } from '../zh-CN/checks'
import { checkCases } from './check-cases'
import { checkFormulas } from './check-formulas'
import { checkTitles } from './check-titles'
import { terms } from './terms'
import { many } from './many'

const table = (details: Details): string => tableNumber(terms.tableNumbers, details)

const slots = (details: Details): string => String(details['slots'] ?? '').replaceAll(' ', ', ')

/** A level of government, which the check names by the sheet's own heading. */
const LEVELS: Readonly<Record<string, string>> = { 中央: 'central', 省级: 'provincial' }
const level = (name: string): string => LEVELS[name] ?? name

/** A section of the narrative that every disclosure owes. */
const OWED_SECTIONS: Readonly<Record<string, string>> = {
  threePublic: 'three public expenses',
  agency: 'agency operating expenses',
  procurement: 'government procurement',
  performance: 'performance',
  assets: 'state assets',
}
const section = ({ topic = '' }: Details): string => OWED_SECTIONS[topic] ?? String(topic)

/** A fund of the overall sheet by its term; a label of no known kind as printed. */
const fund = ({ name = '' }: Details): string => terms.overallFunds[name] ?? String(name)

const SENTENCES: MessageWords = {
  sumDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    d['parts'] === 1
      ? `“${d['name'] ?? ''}” is ${a}, its counterpart ${e}, off by ${x}`
      : `The parts of “${d['name'] ?? ''}” add up to ${e}, ${a} is printed, off by ${x}`,
  figuresDiffer: ({ details: d, expected: e, actual: a, difference: x }) =>
    `“${d['name'] ?? ''}” should be ${e}, ${a} is printed, off by ${x}`,
  roundingTail: ({ details: d, difference: x }) => `“${d['name'] ?? ''}” has a rounding tail of ${x}`,
  roundingTails: ({ details: d }) =>
    `${many(d['count'] ?? '', 'total has a rounding tail', 'totals have rounding tails')}`,
  sidesDiffer: ({ expected: e, actual: a }) => `Revenue total ${e} and expenditure total ${a} differ`,
  kindForeignToGroup: ({ details: d, actual: a }) =>
    `${a} of “${d['name'] ?? ''}” stand under ${d['column'] === 'operating' ? 'operating' : 'personnel'} expenditure (“${d['items'] ?? ''}”)`,
  noDataButAmount: ({ expected: e }) => `Marked “no data” although other tables print ${e}`,
  contributionDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a} by function and ${e} by economic class`,
  wholeBelowPart: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}, less than a part of it, ${e}`,
  agencyExpensesDiffer: ({ expected: e, actual: a, difference: x }) =>
    `Agency operating expenses are ${a}; table 6 books ${e} for agencies, off by ${x}`,
  projectWithoutAmount: ({ details: d }) => `The carried-over project “${d['name'] ?? ''}” has no amount`,
  projectListedTwice: ({ details: d }) =>
    `Project “${d['name'] ?? ''}” is listed ${many(d['count'] ?? '', 'time')} with the same amount`,
  projectSplit: ({ details: d }) =>
    `Project “${d['name'] ?? ''}” is listed in ${many(d['count'] ?? '', 'row')}`,
  narrativeDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `The narrative says ${a} for “${d['name'] ?? ''}”, the table ${e}, off by ${x}`,
  shareDiffers: ({ details: d, expected: e, actual: a }) =>
    `The share of “${d['name'] ?? ''}” is ${e}, the text says ${a}`,
  rateDiffers: ({ details: d, expected: e, actual: a }) =>
    `The change of “${d['name'] ?? ''}” is ${e}, the text says ${a}`,
  lastYearDiffers: ({ details: d, expected: e, actual: a }) =>
    `Last year and change make ${e} for “${d['name'] ?? ''}”, the text says ${a}`,
  impliedBaseTooLarge: ({ details: d, expected: e, actual: a }) =>
    `Last year’s “${d['name'] ?? ''}” would be ${a}, more than last year’s total ${e}`,
  reasonLeavesOpposite: ({ details: d }) =>
    `The total and “${d['name'] ?? ''}” move in opposite directions; the reason given does not explain it`,
  reasonsContradict: ({ details: d }) =>
    `“${d['name'] ?? ''}” is said to rise in one place and to fall in another`,
  repeatedFigureDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${e} first and ${a} later`,
  projectCountDiffers: ({ expected: e, actual: a }) => `There are ${e} projects, the text says ${a}`,
  morePublishedThanManaged: ({ actual: a }) =>
    `${many(a, 'project is', 'projects are')} published, more than are managed`,
  namedItemsDiffer: ({ details: d }) =>
    `The economic classes named differ from table 6: left out ${d['missing'] ?? ''}; added ${d['surplus'] ?? ''}`,
  overallSumDiffers: ({ expected: e, actual: a, difference: x }) =>
    `The parts of the overall sheet add up to ${e}, its total is ${a}, off by ${x}`,
  overallDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `“${fund(d)}” is ${a} in the overall sheet, ${e} in the tables, off by ${x}`,
  noDivisions: ({ details: d }) =>
    `No internal divisions for ${many(d['count'] ?? '', 'person', 'people')} in service`,
  staffDiffers: ({ expected: e, actual: a }) => `Staff should be ${e}, ${a} is printed`,
  sheetFundsDiffer: ({ expected: e, actual: a }) =>
    `The sheet’s annual funds are ${a}, the project table says ${e}`,
  sheetNameDiffers: ({ expected: e, actual: a }) => `The sheet is called “${a}”, the table’s row “${e}”`,
  sheetsMissing: ({ details: d, expected: e, actual: a }) =>
    `${many(e, 'sheet is', 'sheets are')} said to be published, ${many(a, 'was', 'were')} found; missing: ${firstNames(d, ' and others')}`,
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
  wholeBelowAnnual: ({ expected: e, actual: a }) => `Whole-period funds ${a} are less than the year’s ${e}`,
  oneOffDiffers: ({ expected: e, actual: a }) =>
    `Whole-period funds ${a} of a one-off project differ from the year’s ${e}`,
  oneOffLasts: ({ actual: a }) => `Declared one-off (ends within a year), but lasts “${a}”`,
  recurringWork: ({ details: d }) => `“${d['name'] ?? ''}” is one-off work declared recurrent`,
  costAboveFunds: ({ expected: e, actual: a }) => `Cost indicators of ${a} exceed the year’s funds of ${e}`,
  costBelowFunds: ({ expected: e, actual: a }) =>
    `The only cost indicator is ${a}, the year’s funds are ${e}`,
  costsLeaveFundsOpen: ({ expected: e, actual: a }) =>
    `The cost indicators come to ${a}, the year’s funds are ${e}; the rest has no cost indicator`,
  costAtLeast: ({ details: d, actual: a }) => `The cost “${d['name'] ?? ''}” is given as a floor: ${a}`,
  productAboveFunds: ({ expected: e, actual: a }) => `Price times quantity is ${a}, the funds are ${e}`,
  askedDiffers: ({ expected: e, actual: a }) => `The text says ${a}, the year’s funds are ${e}`,
  numberDiffers: ({ details: d, expected: e, actual: a }) =>
    `Indicator “${d['name'] ?? ''}” is ${a}, the text says ${e}`,
  goalNumbersDiffer: ({ expected: e, actual: a }) =>
    `Two goals of equal words have different numbers: “${e}” and “${a}”`,
  textsDiffer: ({ details: d, expected: e, actual: a }) =>
    `“…${d['name'] ?? ''}” is ${e} in the project overview and ${a} in the goal`,
  fundLevelDiffers: ({ expected: e, actual: a }) =>
    `The text speaks of ${level(e)} funds, the amount stands under ${level(a)} funds`,
  textOfOtherProject: ({ details: d }) =>
    `The text of “${d['name'] ?? ''}” belongs to another project, “${d['other'] ?? ''}”`,
  unitUnfit: ({ details: d, actual: a }) =>
    `The unit of measurement of “${d['name'] ?? ''}” makes no sense: ${a}`,
  unitMissing: ({ details: d, actual: a }) => `“${d['name'] ?? ''}” lacks a unit of measurement: ${a}`,
  separatorMisplaced: ({ actual: a }) =>
    `“${a}” has a thousands separator before 万: the number may be misplaced`,
  daysBeyondYear: ({ details: d, actual: a }) => `“${d['name'] ?? ''}” is ${a}, more days than a year has`,
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
    `“${d['name'] ?? ''}” was filled in on ${a}, after budgets are disclosed`,
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
    `${d['rate'] ?? ''} of the amount in the text makes ${e}, it says ${a}, off by ${x}`,
  areasDiffer: ({ expected: e, actual: a }) =>
    `One area is stated as “${e}” and as “${a}”, which are not equal`,
  areaTooSmall: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}, too little for the ${d['count'] ?? ''} villages listed; the unit may be wrong`,
  doneAndPlanned: ({ details: d, actual: a }) =>
    `The overview of “${d['name'] ?? ''}” says “${a}”, the plan lists the same work for ${d['year'] ?? ''}`,
  yearlyFeeDiffers: ({ details: d, expected: e, actual: a }) =>
    `The text of “${d['name'] ?? ''}” names a yearly fee of ${e}, the funds of the year are ${a}`,
  costAboveBid: ({ expected: e, actual: a, difference: x }) =>
    `The cost of the works in the text, ${a}, is more than a tenth above the bid of ${e}, by ${x}`,
  pastYearDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” states one quantity of one past year differently: “${e}” and “${a}”`,
  sharesAboveWhole: ({ actual: a }) => `The shares of the payers in the text make ${a}`,
  textPartsDiffer: ({ expected: e, actual: a, difference: x }) =>
    `The parts listed in the text make ${e}, their total is given as ${a}${x && `, off by ${x}`}`,
  textSumDiffers: ({ expected: e, actual: a, difference: x }) =>
    `The sum written out in the text makes ${e}, it says ${a}, off by ${x}`,
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

const REASONS: ReasonWords = {
  tableNotFound: d => `${table(d)} was not found`,
  tableEmpty: d => `${table(d)} has no data`,
  noSheets: () => 'there are no project sheets',
  noOverallSheet: () => 'there is no overall sheet',
  noClaims: () => 'no figures were read in the narrative',
  noSource: () => 'the text is not at hand',
  noFiscalYear: () => 'the fiscal year was not read',
  nothingPrinted: () => 'nothing to compare is printed',
  crashed: d => `the check failed: ${d['message'] ?? ''}`,
  totalNotRead: () => 'the total was not read',
  totalBlank: d => `the total in line ${d['line'] ?? ''} is blank`,
  partsBlank: d => `the parts in line ${d['line'] ?? ''} are blank`,
  counterpartNotRead: d => `the counterpart of “${d['name'] ?? ''}” was not read`,
  denominatorUnknown: d => `what “${d['name'] ?? ''}” is a share of is not known`,
  currentAmountUnknown: d => `this year’s amount of “${d['name'] ?? ''}” was not read`,
  noLastYear: d => `last year’s “${d['name'] ?? ''}” is zero or cannot be inferred`,
  sheetFundsBlank: d => `the sheet of “${d['name'] ?? ''}” has no annual funds`,
  sheetWithoutRow: d => `no row of a project table belongs to “${d['name'] ?? ''}”`,
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
  reason: (reason: ObligationReason): string => reasonSentence(REASONS, reason),
}
