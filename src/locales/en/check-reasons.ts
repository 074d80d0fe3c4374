import type { ReasonWords } from '../check-message'
import { table } from './check-words'

/** Why a check, or one comparison of it, did not run. */
export const checkReasons: ReasonWords = {
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
