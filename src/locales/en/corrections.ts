import type { Messages } from '../messages'

/** Words of correcting what was misread, and of the queue through the doubtful readings. */
export const corrections: Messages['corrections'] = {
  title: count => (count === 0 ? 'Corrections' : count === 1 ? '1 correction' : `${count} corrections`),
  note: 'The source stays as it is',
  none: 'Nothing corrected. Figures, names and dimensions that were misread can be changed; every change can be undone.',
  undo: 'Undo',
  redo: 'Redo',
  undoOf: what => `Undo: ${what}`,
  edit: 'Correct',
  editOf: name => `Correct “${name}”`,
  formOf: name => `Correct “${name}”`,
  save: 'Save',
  cancel: 'Cancel',
  drop: 'Drop',
  merge: 'Merge into the one above',
  mergedInto: 'merged into the one above',
  dropped: 'dropped',
  confirmed: 'confirmed',
  printed: 'Source',
  was: 'was',
  original: was => `corrected, was ${was}`,
  kinds: {
    amount: 'Figure',
    name: 'Name',
    value: 'Value',
    rowKind: 'Kind of row',
    unit: 'Budget unit',
    dimension: 'Dimension',
    drop: 'Dropped',
    merge: 'Merged into the one above',
    confirm: 'Confirmed',
  },
  inUnit: (column, unit) => `${column}, ${unit}`,
  refused: {
    amount: unit =>
      `Write one amount in ${unit}, such as 1,234.56, no finer than a fen; leave it empty for a blank.`,
    text: 'This cannot be empty.',
    year: 'Write the year in four digits.',
  },
  noUnit: 'Belongs to no unit',
  orphaned: count =>
    count === 1
      ? '1 correction finds no place in this text'
      : `${count} corrections find no place in this text`,
  about: (kind, subject) => (subject === '' ? kind : `${kind}: ${subject}`),
  changed: (was, now) => `${was} → ${now}`,
  did: {
    made: what => `Corrected: ${what}`,
    undone: what => `Undone: ${what}`,
    redone: what => `Redone: ${what}`,
    withdrawn: what => `Undone: ${what}`,
  },
  queue: {
    title: 'Review one by one',
    enter: count => (count === 1 ? 'Review 1 doubtful reading' : `Review ${count} doubtful readings`),
    progress: (at, count) => `${at} of ${count} in doubt`,
    done: 'No reading is in doubt any more.',
    back: 'Back to the tables',
    readAs: 'Read as',
    confirm: 'Right as it is',
    correct: 'Correct',
    next: 'Next',
    previous: 'Previous',
    head: 'Head of the document',
    noTarget: 'This one can only be looked up in the source.',
  },
}
