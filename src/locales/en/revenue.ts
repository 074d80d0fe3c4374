import { CLAIM_SECTIONS } from '../../model/claim'
import type { revenue as zhRevenue } from '../zh-CN/revenue'
import { inSentence } from './in-sentence'
import { many } from './many'

const list = (names: readonly string[]) => names.join(', ')

/** Words of the revenue view. */
export const revenue: typeof zhRevenue = {
  shows: 'Ways of looking at revenue',
  show: { composition: 'Composition', classes: 'By function', flow: 'Flow', carryover: 'Carryover' },
  noTotal: 'Total revenue was not found',
  totalOf: (amount, unit) => `Total revenue ${amount} ${unit}`,
  all: 'All revenue',
  classes: {
    title: (name, source, share) => `${name}: ${share} from ${inSentence(source)}`,
    all: (name, source) => `${name}: all from ${inSentence(source)}`,
    nothing: name => `${name}: no source with an amount`,
    whole: 'Revenue',
    noTable: table => `Revenue by function: ${table} was not found`,
    caption: unit => `${unit}, length is this year and carryover, `,
    base: 'shares are of this year and carryover together,',
    thisYear: 'This year',
    empty: table => `${table} was not found, so revenue cannot be shown by function.`,
    allBlank: table => `${table} has no class with an amount. Blank is not zero, so nothing is drawn.`,
    silent: sources => `Sources without an amount in any row take no column: ${list(sources)}`,
    both: 'This year and carryover',
  },
  flow: {
    columns: {
      whole: 'Revenue',
      source: 'Source of funds',
      use: 'Basic and project',
      class: 'Functional class, statutory order',
    },
    wholeSpent: 'Expenditure',
    whole: 'Total revenue',
    wholeOf: code => `${code} total`,
    unstated: 'Not split',
    nothing: 'Flow of funds: no amount to draw',
    partly: sources =>
      `Only the uses of ${sources.map(source => inSentence(source)).join(' and ')} can be seen`,
    oneSource: source => `All from ${inSentence(source)}`,
    oneSourceMost: {
      project: (source, tenths) => `All from ${inSentence(source)}, ${tenths} for projects`,
      basic: (source, tenths) => `All from ${inSentence(source)}, ${tenths} for basic expenditure`,
    },
    oneSourceAll: {
      project: source => `All from ${inSentence(source)}, all for projects`,
      basic: source => `All from ${inSentence(source)}, all for basic expenditure`,
    },
    projectOnly: sources =>
      `${sources.map(source => inSentence(source)).join(' and ')} ${sources.length > 1 || sources[0]?.endsWith('s') ? 'go' : 'goes'} only to projects`,
    basicFrom: source => `basic expenditure is paid only from ${inSentence(source)}`,
    largest: (path, share) => `The largest stream is ${path}, ${share}`,
    of: (name, title) => `${name}: ${title}`,
    semicolon: '; ',
    caption: unit => `${unit}, `,
    tables: tables => list(tables),
    table: 'The same as a table',
    source: 'Source of funds',
    use: 'Use',
    class: 'Class',
    amount: 'Amount',
    from: 'Place',
    readout: (path, amount, share) => (share === null ? `${path} ${amount}` : `${path} ${amount}, ${share}`),
    links: count => (count === 1 ? '1 stream' : `${count} streams`),
    hint: 'point at or tap a stream to see its whole path; open a class for the next level',
    sum: (count, sum) => `${count === 1 ? '1 stream' : `${count} streams together`} ${sum}`,
    agrees: table => `as ${table} prints`,
    differs: (table, printed, difference) => `${table} prints ${printed}, difference ${difference}`,
    noWhole: 'no printed total to compare with',
    node: (name, printed, sum, difference) =>
      `${name} is printed as ${printed}, its streams add up to ${sum}, difference ${difference}`,
    tail: 'explained by rounding',
    undrawn: {
      blank: sources => `Blank: ${list(sources)}`,
      zero: sources => `Printed as 0.00: ${list(sources)}`,
      missing: sources => `Not read: ${list(sources)}`,
      noClass: sources => `Has an amount, but no table says for which class, so not drawn: ${list(sources)}`,
    },
    thin: 'Streams too thin to see are drawn as the thinnest line; their figures stand in the table',
    withCarryover: 'From table 4: the three budgets include carryover, and classes have no code',
    noSource:
      'Only expenditure tables were found; they name no source, so the picture begins with expenditure',
    unstatedWhy:
      'No table says whether these sources pay for basic or project expenditure, so they are not split',
    useFrom: tables => `wholly project expenditure, because the funds stand in ${tables}`,
    empty:
      'No table that says where the money goes (tables 2, 3, 4, 5, 8, 9) was found, so no flow is drawn.',
    unknownCode: code => `These tables have no class ${code}.`,
    emptyLevel: 'Nothing with an amount at this level.',
    back: 'Back to all',
  },
  carryover: {
    title: (amount, unit, share) => `Carryover of ${amount} ${unit}, ${share} of revenue`,
    titleAmount: (amount, unit) => `Carryover of ${amount} ${unit}`,
    none: 'No carryover from last year',
    blank: 'Carryover is printed blank',
    missing: 'Carryover was not found',
    bySource: 'From which budget',
    byClass: 'For which class',
    byProject: 'For which project',
    yearEnd: 'Year-end carryover',
    total: 'Carryover',
    name: 'Name',
    noRows: 'No such row is printed.',
    blankRows: table => `All these rows of ${table} are blank. Blank is not zero.`,
    blankCount: (table, count) =>
      `${count === 1 ? `The one row of this column of ${table} is` : `All ${count} rows of this column of ${table} are`} blank. Blank is not zero.`,
    zeroRows: (table, blanks) =>
      `All these rows of ${table} are printed as 0.00.${blanks > 0 ? ` ${many(blanks, 'other row is', 'other rows are')} blank. Blank is not zero.` : ''}`,
    zeroOrBlank: table =>
      `These rows of ${table} are printed as 0.00 or blank; none has an amount. Blank is not zero.`,
    unread: (table, count) =>
      `${many(count, 'more row', 'more rows')} of ${table} ${count === 1 ? 'has' : 'have'} no carryover column that could be read (it may be lost at a page break) and ${count === 1 ? 'is' : 'are'} not counted here.`,
    noData: table => `${table} says “no data”.`,
    noTable: table => `${table} was not found.`,
  },
  changes: {
    title: 'Against last year',
    thing: 'What',
    now: 'This year',
    before: 'Last year',
    change: 'Change',
    rate: 'Rate in the text',
    implied: 'Rate implied',
    caption: unit =>
      `${unit}, from the narrative; last year’s figure, where not printed, is implied by this year’s and the change`,
    printed: 'printed',
    derived: 'implied',
    same: 'same as last year',
    empty: 'The narrative states no change on last year.',
    differ: 'The rate in the text differs from the one implied',
    section: section => `narrative ${CLAIM_SECTIONS.indexOf(section) + 1}`,
  },
}
