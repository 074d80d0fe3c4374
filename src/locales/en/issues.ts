import { tableNumber } from '../issue-details'
import type { issues as zhIssues } from '../zh-CN/issues'
import { terms } from './terms'

/** What readers find odd, and why a reading is doubtful, in words. */
export const issues: typeof zhIssues = {
  unknownReason: 'the evidence is weak',
  unknownIssue: code => `the text is unusual here (${code})`,
  reasons: {
    noValue: 'no value was found behind the name',
    sharedValue: 'two names stand beside one value',
    fusedCell: 'name and value share a cell and were parted by their words',
    labelAsName: 'looks like a label, read as a name',
    pairing: 'which value belongs to the name is uncertain',
    half: 'may belong to the other half',
    repeated: 'the same row is printed twice',
    dimension: 'the label is out of place; the dimension follows from name and value',
    figuresLost: 'figures of the row are incomplete',
    codeLost: 'the code was not found',
    codeMisread: 'a digit of the code was misread as a letter',
    nameLost: 'the name was not found',
    nameJoined: 'the name was joined from two lines',
    nameMayGoOn: 'the line below holds unread words; the name may go on',
    columnShifted: 'the figure slid to another column and was put back by its sums',
    amountPrintedOddly: 'the amount is written in an unusual way',
    figureOutsideColumns: 'the row has more figures than columns',
    rowKindWeak: 'weak evidence whether this is a department, unit or project',
    notAnAmount: 'what stands here is not an amount',
    headContradicts: 'the text says different things in different places',
    headWeak: 'found in one place only',
    unitAssumed: 'the unit of amounts is not printed; the usual one is assumed',
  },
  codes: {
    unitAssumed: details =>
      `${tableNumber(terms.tableNumbers, details)} prints no unit of amounts; the usual one is assumed`,
    titleLost: details =>
      `the title of ${tableNumber(terms.tableNumbers, details)} is not printed or not readable; its head tells what it is`,
    noteContradictsRows: details =>
      `${tableNumber(terms.tableNumbers, details)} says “no data” but prints figures`,
    figureOutsideColumns: details =>
      `the figure “${details['text'] ?? ''}” stands outside the columns and was left out`,
    textAmongFigures: details => `the words “${details['text'] ?? ''}” stand among figures and were left out`,
    indicatorValueAlone: details => `the value “${details['text'] ?? ''}” has no name and was left out`,
    indicatorTextUnread: details => `the words “${details['text'] ?? ''}” in an indicator row were left out`,
  },
}
