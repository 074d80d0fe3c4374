import type { MessageWords } from '../check-message'
import { ofProject } from './check-words'

/** The sentences of findings on what the texts of a performance sheet work out. */
export const sheetSentences: MessageWords = {
  textOfNoProject: ({ details: d }) =>
    `The goal of “${d['name'] ?? ''}” shares hardly a word with its name, overview and indicators: it may be that of another project`,
  overallIndicatorSlips: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” of the overall sheet is ${a}; “${d['other'] ?? ''}”, the only one called alike, is ${e} in its sheet, but for a digit or the order of two the same`,
  overallIndicatorDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” of the overall sheet is ${a}, in the sheet of “${d['project'] ?? ''}” ${e}`,
  personsDiffer: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}; the text says “${d['said'] ?? ''}”, which makes ${e}`,
  itemsMiscounted: ({ details: d, expected: e, actual: a }) =>
    `The text${ofProject(d)} says “${a}”, but lists ${e} items`,
  itemsDiffer: ({ details: d, expected: e, actual: a, difference: x }) =>
    `The items listed in the text${ofProject(d)} come to ${e}, their total is given as ${a}, ${x} off`,
  calculationDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `“${d['calculation']}” in the text${ofProject(d)} comes to ${e}, not ${a}${x && ` (${x} off)`}`,
  askedIsNotRest: ({ details: d, expected: e, actual: a, difference: x }) =>
    `The text${ofProject(d)} asks for ${a}; the whole less what was paid is ${e}, ${x} off`,
  remainderDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `What the text${ofProject(d)} says is left is ${a}; the whole less what was paid is ${e}, ${x} off`,
  sumBehindDiffers: ({ details: d, expected: e, actual: a }) =>
    `The quantities listed in the text${ofProject(d)} make ${e}, their total is given as ${a}`,
  changeWrongWay: ({ details: d, actual: a }) =>
    `The change in the text${ofProject(d)} goes the other way than its numbers: “${a}”`,
  changeDiffers: ({ details: d, expected: e, actual: a }) =>
    `The text${ofProject(d)} says “${a}”, its numbers make ${e}`,
  shareOfAmountDiffers: ({ details: d, expected: e, actual: a }) =>
    `The text${ofProject(d)} says “${a}”, of the same amount it makes ${e}`,
  partAboveWhole: ({ details: d, expected: e, actual: a }) =>
    `The part ${a} in the text${ofProject(d)} is more than the whole: ${e}`,
  ageDiffers: ({ details: d, expected: e, actual: a }) =>
    `The text${ofProject(d)} says “${a}”, the years make ${e}`,
  subindicatorsAbove: ({ details: d, expected: e, actual: a }) =>
    `The parts of “${d['name'] ?? ''}” make ${a}, they should be ${e}`,
  levelDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}, the text says “${e}”`,
  ordinalDiffers: ({ details: d, expected: e, actual: a }) =>
    `The goal of “${d['name'] ?? ''}” says “${a}”, the overview “${e}”`,
  roadDiffers: ({ details: d, expected: e, actual: a }) =>
    `The text of “${d['name'] ?? ''}” says ${a} for ${e}, with digits in another order`,
  sourcesDiffer: ({ details: d, expected: e, actual: a }) =>
    `The overview of “${d['name'] ?? ''}” names ${e} of one payer, the fund row ${a}`,
  factToCome: ({ details: d, actual: a }) =>
    `The text${ofProject(d)} tells as done what was still to come when it was filed: “${a}”`,
  coverageNotFull: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}, the text says “${e}”`,
  satisfactionOfOthers: ({ details: d, actual: a }) =>
    `Those asked by “${d['name'] ?? ''}” (${a}) are not spoken of in the name and texts of the project`,
  periodBackwards: ({ details: d, actual: a }) =>
    `The period “${a}” in the text${ofProject(d)} ends before it begins`,
  monthsDiffer: ({ details: d, expected: e, actual: a }) =>
    `The text${ofProject(d)} says “${a}”, the period has ${e}`,
  daysDiffer: ({ details: d, expected: e, actual: a }) =>
    `The text${ofProject(d)} says “${a}”, from the first to the last day there are ${e}`,
  stepsOutOfOrder: ({ details: d, expected: e, actual: a }) =>
    `The steps of “${d['name'] ?? ''}” are out of order: “${a}” is before “${e}”`,
  priceDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}, the text says “${e}”`,
  restatedDiffers: ({ details: d, expected: e, actual: a }) =>
    `One quantity${ofProject(d)} is stated as “${e}” and as “${a}”, which are not equal`,
  areaTooSmall: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}, too little for the ${d['count'] ?? ''} villages listed; the unit may be wrong`,
  doneAndPlanned: ({ details: d, actual: a }) =>
    `The overview of “${d['name'] ?? ''}” says “${a}”, the plan lists the same work for ${d['year'] ?? ''}`,
  yearlyFeeDiffers: ({ details: d, expected: e, actual: a }) =>
    `The text of “${d['name'] ?? ''}” names a yearly fee of ${e}, the funds of the year are ${a}`,
  costAboveBid: ({ details: d, expected: e, actual: a, difference: x }) =>
    `The cost of the works in the text${ofProject(d)}, ${a}, is more than a tenth above the bid of ${e}, by ${x}`,
  pastYearDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” states one quantity of one past year differently: “${e}” and “${a}”`,
  productDiffers: ({ details: d, expected: e, actual: a }) =>
    `In the text${ofProject(d)}, “${d['count'] ?? ''}” times the amount of each makes ${e}, it says ${a}`,
  pricePeriodDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}, the text says “${e}”: another period`,
  stagesDiffer: ({ details: d, actual: a }) =>
    `The stages of payment with the rest make ${a} in the text${ofProject(d)}, not 100%`,
  costElsewhere: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}” is ${a}: a cost, listed among other indicators`,
  targetBelowPresent: ({ details: d, expected: e, actual: a }) =>
    `The target of “${d['name'] ?? ''}” is ${a}, below what the text says is reached (${e})`,
  goalOfOtherCity: ({ details: d, expected: e, actual: a }) =>
    `The goal of “${d['name'] ?? ''}” names ${a}, which stands nowhere else; the organization is of ${e}`,
  floorForCap: ({ details: d, expected: e, actual: a }) =>
    `The text says “${e}” of “${d['name'] ?? ''}”, the indicator makes it a floor: ${a}`,
}
