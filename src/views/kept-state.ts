import { onScopeDispose, provide } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import { keptStateKey } from '../components/kept-state'

/** What the address holds of the source that stands beside a view: closed with it. */
const OF_SOURCE = new Set(['at', 'n', 'find', 'form', 'fold', 'hit', 'line'])

/** The state of a view without the source beside it. */
export function withoutSource(query: LocationQuery): LocationQueryRaw {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !OF_SOURCE.has(name)))
}

/** Lets figures, lists and the source keep what is seen of them in the address. */
export function provideKeptState(): void {
  const route = useRoute()
  const router = useRouter()
  /** What the address does not hold yet: one step does not undo another that is on its way. */
  let waiting: Record<string, string | undefined> = {}
  onScopeDispose(
    router.afterEach((_to, _from, failure) => {
      if (!failure) waiting = {}
    }),
  )
  provide(keptStateKey, {
    text: name => {
      const text = route.query[name]
      return typeof text === 'string' ? text : null
    },
    keep: (name, text, how) => {
      waiting[name] = text ?? undefined
      void router[how]({ query: { ...route.query, ...waiting } })
    },
  })
}
