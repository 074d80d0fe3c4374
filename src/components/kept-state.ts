import {
  computed,
  inject,
  onScopeDispose,
  ref,
  watch,
  type InjectionKey,
  type Ref,
  type WritableComputedRef,
} from 'vue'

/** What of a view's state stands in the address; `push` makes a step that Back takes back. */
export interface KeptState {
  text(name: string): string | null
  keep(name: string, text: string | null, how: 'push' | 'replace'): void
}

/** Under this key the app provides what keeps a view's state. */
export const keptStateKey: InjectionKey<KeptState> = Symbol('kept state')

/** Figures shown as tables, and lists and texts shown whole: names in the address, each with a list of ids. */
export type KeptList = 'table' | 'all'

/** A text that the address keeps under a name; kept by the component alone where no app keeps it. */
export function useKeptText(name: string): WritableComputedRef<string | null> {
  const kept = inject(keptStateKey, null)
  const own = ref<string | null>(null)
  return computed({
    get: () => (kept ? kept.text(name) : own.value),
    set: text => {
      if (!kept) own.value = text
      else if (text !== kept.text(name)) kept.keep(name, text, 'replace')
    },
  })
}

/** Whether the address lists this id; a figure turned over is a step of its own, a list unfolded is not. */
export function useKeptIn(list: KeptList, id: () => string): WritableComputedRef<boolean> {
  const kept = inject(keptStateKey, null)
  const own = ref<string[]>([])
  const ids = () => (kept ? (kept.text(list)?.split(',') ?? []) : own.value)
  return computed({
    get: () => ids().includes(id()),
    set: on => {
      const others = ids().filter(each => each !== id())
      const next = on ? [...others, id()] : others
      if (!kept) own.value = next
      else kept.keep(list, next.length > 0 ? next.join(',') : null, list === 'table' ? 'push' : 'replace')
    },
  })
}

/** How long typing rests before the address takes it: browsers refuse addresses that change with every key. */
const REST_MS = 250

/** Words typed in a field, which the address takes when the typing rests. */
export function useKeptTyping(name: string): Ref<string> {
  const kept = useKeptText(name)
  const typed = ref(kept.value ?? '')
  let resting: ReturnType<typeof setTimeout> | undefined
  /** What went into the address from here; more may have been typed since. */
  let written = typed.value
  function write(text: string): void {
    written = text
    kept.value = text || null
  }
  watch(typed, text => {
    clearTimeout(resting)
    if (text !== (kept.value ?? '')) resting = setTimeout(() => write(text), REST_MS)
  })
  watch(kept, text => {
    if ((text ?? '') === written) return
    clearTimeout(resting)
    written = text ?? ''
    typed.value = written
  })
  onScopeDispose(() => clearTimeout(resting))
  return typed
}
