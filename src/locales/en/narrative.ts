import type { narrative as zhNarrative } from '../zh-CN/narrative'
import { many } from './many'

/** Words of the narrative beside what it restates. */
export const narrative: typeof zhNarrative = {
  title: (claims, differing) =>
    differing === 0
      ? `${many(claims, 'figure')} in the narrative; those that restate tables agree`
      : `${many(claims, 'figure')} in the narrative, ${differing} of which ${differing === 1 ? 'differs' : 'differ'} from the tables`,
  noClaims: 'The narrative states no figures',
  caption: 'figures are underlined; each leads to the source',
  empty: 'No narrative was read.',
  sections: 'Sections',
  agree: (count, tables) => `${count} ${count === 1 ? 'figure agrees' : 'figures agree'} with ${tables}`,
  differ: (label, said, table, printed, difference) =>
    `${label}: text ${said}, ${table} ${printed}, difference ${difference}`,
  blank: (label, said, table) => `${label}: text ${said}, blank in ${table}`,
  percents: count =>
    `${count} ${count === 1 ? 'percentage agrees with the one' : 'percentages agree with those'} that the tables imply`,
  percentDiffers: (label, said, implied) => `${label}: text ${said}, implied ${implied}`,
  projectRows: (said, rows, tables) =>
    `${said} projects in the text, ${many(rows, 'row')} in ${tables.join(' and ')}`,
  rows: count => many(count, 'row'),
  implied: (label, amount) => `${label}: last year ${amount} (implied)`,
  alone: count => `${count} ${count === 1 ? 'figure stands' : 'figures stand'} in no single cell`,
  shows: 'Ways to read',
  show: { text: 'By section', numbers: 'By figure', changes: 'On last year' },
  ledger: {
    caption: unit => `Amounts in ${unit}`,
    said: 'What the text says',
    text: 'Text',
    table: 'Table',
    difference: 'Difference',
    cell: 'Where',
    state: 'Whether it agrees',
  },
  states: {
    agrees: 'agrees',
    implied: 'implied, agrees',
    differs: 'differs',
    blank: 'blank in the table',
    alone: 'in no single cell',
  },
  kinds: {
    amount: '',
    share: 'share',
    change: 'change',
    rate: 'rate',
    priorYear: 'last year',
    count: 'count',
  },
  only: 'Show only',
  everything: 'all',
  counted: (name, count) => `${name} ${count}`,
  noneSuch: 'No such figures',
  quotes: 'In the narrative',
  notes: 'Notes',
  goesOn: line => `the source breaks here and goes on at line ${line}`,
  stated: 'Figures stated',
  item: 'Item',
  number: 'Figure',
}
