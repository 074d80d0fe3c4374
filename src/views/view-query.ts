import { computed, type ComputedRef } from 'vue'
import { useRoute, type LocationQueryRaw, type RouteLocationRaw } from 'vue-router'

/** The text that the address holds under this name; null where it holds none. */
export function useQueryText(key: string): ComputedRef<string | null> {
  const route = useRoute()
  return computed(() => {
    const text = route.query[key]
    return typeof text === 'string' ? text : null
  })
}

/** One of several choices that the address may hold; the first where it holds none or another. */
export function useQueryChoice<Choice extends string>(
  key: string,
  choices: readonly [Choice, ...Choice[]],
): ComputedRef<Choice> {
  const text = useQueryText(key)
  return computed(() => choices.find(choice => choice === text.value) ?? choices[0])
}

/** The address of this very view with some of its state changed; null leaves a name out. */
export function useQueryLink(): (changes: Readonly<Record<string, string | null>>) => RouteLocationRaw {
  const route = useRoute()
  return changes => {
    const query: LocationQueryRaw = { ...route.query }
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) delete query[key]
      else query[key] = value
    }
    return { query }
  }
}
