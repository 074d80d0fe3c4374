import { provide } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import { keptStateKey } from '../components/kept-state'

/** What the address holds of the source that stands beside a view: closed with it. */
const OF_SOURCE = new Set(['at', 'n', 'find', 'form', 'fold'])

/** The state of a view without the source beside it. */
export function withoutSource(query: LocationQuery): LocationQueryRaw {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !OF_SOURCE.has(name)))
}

/** Lets figures, lists and the source keep what is seen of them in the address. */
export function provideKeptState(): void {
  const route = useRoute()
  const router = useRouter()
  provide(keptStateKey, {
    text: name => {
      const text = route.query[name]
      return typeof text === 'string' ? text : null
    },
    keep: (name, text, how) => {
      const { [name]: _, ...query } = route.query
      void router[how]({ query: text === null ? query : { ...query, [name]: text } })
    },
  })
}
