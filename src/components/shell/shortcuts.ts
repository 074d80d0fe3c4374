import { inject, onScopeDispose, ref, type InjectionKey, type Ref } from 'vue'
import type { Messages } from '../../locales'

/** Where keys act, in the order of the list. */
export const SHORTCUT_GROUPS = ['everywhere', 'source', 'review', 'projects', 'grids', 'slides'] as const

export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number]

export type ShortcutId = Exclude<
  keyof Messages['shell']['shortcuts'],
  'title' | 'fields' | 'switch' | 'groups'
>

/** One key, what it is called in the list, and where it acts. */
export interface Shortcut {
  readonly id: ShortcutId
  readonly group: ShortcutGroup
  /** As `KeyboardEvent.key` says it; letters in lower case. */
  readonly keys: readonly string[]
  /** As the list prints it. */
  readonly shown: readonly string[]
  /** Works with Ctrl or ⌘ held; all others work only without. */
  readonly control?: true
  /** With Shift held too; a key with Ctrl or ⌘ works only without otherwise. */
  readonly shift?: true
  /** Acts while typing in a field too. */
  readonly inField?: true
  /** Listed here, but the browser or a library does the work. */
  readonly inform?: true
}

/** Every key of the interface, in the order of the list. */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'search', group: 'everywhere', keys: ['k'], shown: ['Ctrl', 'K'], control: true, inField: true },
  { id: 'toSource', group: 'everywhere', keys: [], shown: ['Ctrl', 'Enter'], inform: true },
  {
    id: 'views',
    group: 'everywhere',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    shown: ['1', '…', '9', '0'],
  },
  { id: 'unit', group: 'everywhere', keys: ['u'], shown: ['U'] },
  { id: 'present', group: 'everywhere', keys: ['s'], shown: ['S'] },
  { id: 'find', group: 'everywhere', keys: ['/'], shown: ['/'] },
  { id: 'nextPlace', group: 'source', keys: ['n'], shown: ['n'] },
  { id: 'previousPlace', group: 'source', keys: ['p'], shown: ['p'] },
  { id: 'nextUnread', group: 'source', keys: ['o'], shown: ['o'] },
  { id: 'escape', group: 'everywhere', keys: ['Escape'], shown: ['Esc'] },
  { id: 'paste', group: 'everywhere', keys: ['v'], shown: ['Ctrl', 'V'], control: true, inform: true },
  { id: 'correct', group: 'review', keys: ['e'], shown: ['E'] },
  { id: 'confirm', group: 'review', keys: ['c'], shown: ['C'] },
  { id: 'dismiss', group: 'review', keys: ['d'], shown: ['D'] },
  { id: 'nextItem', group: 'review', keys: ['j'], shown: ['J'] },
  { id: 'previousItem', group: 'review', keys: ['k'], shown: ['K'] },
  { id: 'previousProject', group: 'projects', keys: ['['], shown: ['['] },
  { id: 'nextProject', group: 'projects', keys: [']'], shown: [']'] },
  { id: 'undo', group: 'everywhere', keys: ['z'], shown: ['Ctrl', 'Z'], control: true },
  { id: 'redo', group: 'everywhere', keys: ['z'], shown: ['Shift', 'Ctrl', 'Z'], control: true, shift: true },
  { id: 'walk', group: 'grids', keys: [], shown: ['←', '↑', '↓', '→'], inform: true },
  { id: 'walkEnds', group: 'grids', keys: [], shown: ['Home', 'End'], inform: true },
  { id: 'openHere', group: 'grids', keys: [], shown: ['Enter'], inform: true },
  { id: 'turn', group: 'slides', keys: [], shown: ['←', '→'], inform: true },
  { id: 'firstLast', group: 'slides', keys: [], shown: ['Home', 'End'], inform: true },
  { id: 'notes', group: 'slides', keys: [], shown: ['N'], inform: true },
  { id: 'speakerWindow', group: 'slides', keys: [], shown: ['W'], inform: true },
  { id: 'fullScreen', group: 'slides', keys: [], shown: ['F'], inform: true },
  { id: 'blankScreen', group: 'slides', keys: [], shown: ['B'], inform: true },
  { id: 'slideList', group: 'slides', keys: [], shown: ['L'], inform: true },
  { id: 'list', group: 'everywhere', keys: ['?', '？'], shown: ['?'] },
]

/** Under this key the app says whether single keys act at all. */
export const singleKeysKey: InjectionKey<Ref<boolean>> = Symbol('single keys')

const APPLE = /Mac|iPhone|iPad/

/** Ctrl, or ⌘ on Apple's systems. */
export function keyName(shown: string): string {
  return shown === 'Ctrl' && APPLE.test(navigator.userAgent) ? '⌘' : shown
}

/** Whether keys typed there are text. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role=textbox]') !== null)
  )
}

const overlayIsOpen = () => document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null

/**
 * Runs `act` when the key of that shortcut is pressed, outside fields, menus and dialogs. `key` tells which. Who provides
 * `singleKeysKey` hands it over too, since nobody injects what it provides itself.
 */
export function useShortcut(
  id: ShortcutId,
  act: (key: string) => boolean | void,
  singleKeys: Readonly<Ref<boolean>> = inject(singleKeysKey, ref(true)),
): void {
  const shortcut = SHORTCUTS.find(each => each.id === id)
  const listen = (event: KeyboardEvent) => {
    if (!shortcut || event.defaultPrevented || event.altKey || event.isComposing || overlayIsOpen()) return
    if ((event.ctrlKey || event.metaKey) !== (shortcut.control ?? false)) return
    if (shortcut.control && event.shiftKey !== (shortcut.shift ?? false)) return
    if (event.key !== 'Escape' && !shortcut.inField && isField(event.target)) return
    if (event.key.length === 1 && !shortcut.control && !singleKeys.value) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (shortcut.keys.includes(key) && act(key) !== false) event.preventDefault()
  }
  window.addEventListener('keydown', listen)
  onScopeDispose(() => window.removeEventListener('keydown', listen))
}
