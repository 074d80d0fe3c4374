import type { first as zhFirst } from '../zh-CN/first'
import { many } from './many'

/** The first screen, in English. */
export const first: typeof zhFirst = {
  column: 'Item',
  title: 'Drop a budget disclosure on this page',
  lead: 'You see at once: how much, from where, for what, what changed, what is missing, what is wrong.',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  paste: 'Paste text',
  sample: 'Open the sample',
  note: 'Note: ',
  formats: '.txt .tsv .csv .md, or a table copied from a web page, Word or Excel; one table will do.',
  encodings: 'The encoding (UTF-8, GB18030, UTF-16) is detected and can be changed afterwards.',
  total: 'Total',
  blank: 'blank',
  backup: 'Backup and restore',
  about: 'About and licences',
  recent: 'Recent documents',
  clear: 'Clear all',
  kept: 'Kept in this browser. Removing can be undone.',
  remove: name => `Remove ${name}`,
  removeShort: 'Remove',
  addedAt: (day, time, date) =>
    ({ today: `today ${time}`, yesterday: `yesterday ${time}`, earlier: date })[day],
  noTotal: 'no total',
  unread: 'read when opened',
  tables: count => many(count, 'table'),
  notes: [
    [
      'The file never leaves this computer',
      'No server, no upload, no network. It works offline just the same.',
    ],
    [
      'Every figure has its source',
      'Click any figure to see the cell it was read from. Blank is not 0.00, and what is doubtful says so.',
    ],
    [
      'Checks with their arithmetic',
      'Within and between tables, text, sheets and projects; checks that could not run are listed too.',
    ],
    ['What was not read is said too', 'Every line that could not be placed is listed, one click away.'],
  ],
}
