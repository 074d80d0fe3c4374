import type { Messages } from '../../locales'

/** Where keys act, in the order of the list. */
export const SHORTCUT_GROUPS = ['everywhere', 'source', 'review', 'projects', 'grids', 'slides'] as const

type Listed = Exclude<keyof Messages['shell']['shortcuts'], 'title' | 'fields' | 'switch' | 'groups'>

/** A key as the list prints it, what it is called there, and where it acts. */
export interface ListedShortcut {
  /** What `SHORTCUTS` does not have, the browser, a library or the part with the focus listens for. */
  readonly id: Listed
  readonly group: (typeof SHORTCUT_GROUPS)[number]
  readonly shown: readonly string[]
}

/** Every key of the interface, in the order of the list. */
export const SHORTCUT_LIST: readonly ListedShortcut[] = [
  { id: 'search', group: 'everywhere', shown: ['Ctrl', 'K'] },
  { id: 'toSource', group: 'everywhere', shown: ['Ctrl', 'Enter'] },
  { id: 'views', group: 'everywhere', shown: ['1', '…', '9', '0'] },
  { id: 'unit', group: 'everywhere', shown: ['U'] },
  { id: 'present', group: 'everywhere', shown: ['S'] },
  { id: 'find', group: 'everywhere', shown: ['/'] },
  { id: 'nextPlace', group: 'source', shown: ['n'] },
  { id: 'previousPlace', group: 'source', shown: ['p'] },
  { id: 'nextUnread', group: 'source', shown: ['o'] },
  { id: 'escape', group: 'everywhere', shown: ['Esc'] },
  { id: 'paste', group: 'everywhere', shown: ['Ctrl', 'V'] },
  { id: 'correct', group: 'review', shown: ['E'] },
  { id: 'confirm', group: 'review', shown: ['C'] },
  { id: 'dismiss', group: 'review', shown: ['D'] },
  { id: 'nextItem', group: 'review', shown: ['J'] },
  { id: 'previousItem', group: 'review', shown: ['K'] },
  { id: 'previousProject', group: 'projects', shown: ['['] },
  { id: 'nextProject', group: 'projects', shown: [']'] },
  { id: 'undo', group: 'everywhere', shown: ['Ctrl', 'Z'] },
  { id: 'redo', group: 'everywhere', shown: ['Shift', 'Ctrl', 'Z'] },
  { id: 'walk', group: 'grids', shown: ['←', '↑', '↓', '→'] },
  { id: 'walkEnds', group: 'grids', shown: ['Home', 'End'] },
  { id: 'openHere', group: 'grids', shown: ['Enter'] },
  { id: 'turn', group: 'slides', shown: ['←', '→'] },
  { id: 'firstLast', group: 'slides', shown: ['Home', 'End'] },
  { id: 'notes', group: 'slides', shown: ['N'] },
  { id: 'speakerWindow', group: 'slides', shown: ['W'] },
  { id: 'fullScreen', group: 'slides', shown: ['F'] },
  { id: 'blankScreen', group: 'slides', shown: ['B'] },
  { id: 'slideList', group: 'slides', shown: ['L'] },
  { id: 'list', group: 'everywhere', shown: ['?'] },
]
