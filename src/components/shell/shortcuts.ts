import { inject, onScopeDispose, ref, type InjectionKey, type Ref } from 'vue'

/** A key, and what has to be held with it. */
interface Shortcut {
  /** As `KeyboardEvent.key` says it; letters in lower case. */
  readonly keys: readonly string[]
  /** Works with Ctrl or ⌘ held; all others work only without. */
  readonly control?: true
  /** With Shift held too; a key with Ctrl or ⌘ works only without otherwise. */
  readonly shift?: true
  /** Acts while typing in a field too. */
  readonly inField?: true
}

/** Every key that we listen for ourselves; `SHORTCUT_LIST` names them to the reader. */
export const SHORTCUTS = {
  search: { keys: ['k'], control: true, inField: true },
  views: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] },
  unit: { keys: ['u'] },
  present: { keys: ['s'] },
  find: { keys: ['/'] },
  nextPlace: { keys: ['n'] },
  previousPlace: { keys: ['p'] },
  nextUnread: { keys: ['o'] },
  escape: { keys: ['Escape'] },
  correct: { keys: ['e'] },
  confirm: { keys: ['c'] },
  dismiss: { keys: ['d'] },
  nextItem: { keys: ['j'] },
  previousItem: { keys: ['k'] },
  previousProject: { keys: ['['] },
  nextProject: { keys: [']'] },
  undo: { keys: ['z'], control: true },
  redo: { keys: ['z'], control: true, shift: true },
  list: { keys: ['?', '？'] },
} satisfies Readonly<Record<string, Shortcut>>

export type ShortcutId = keyof typeof SHORTCUTS

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
  const shortcut: Shortcut = SHORTCUTS[id]
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing || overlayIsOpen()) return
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
