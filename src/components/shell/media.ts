import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** Whether a media query holds, now and later. */
export function useMedia(query: string): Readonly<Ref<boolean>> {
  const list = matchMedia(query)
  const matches = ref(list.matches)
  const follow = (event: MediaQueryListEvent) => (matches.value = event.matches)
  list.addEventListener('change', follow)
  onScopeDispose(() => list.removeEventListener('change', follow))
  return readonly(matches)
}

/** The widths at which the frame folds (design: 640, 1024, 1360 px where text has its usual size; earlier where it is larger). */
export const WIDTHS = {
  phone: '(max-width: 39.9375em)',
  onePane: '(max-width: 63.9375em)',
  folded: '(max-width: 84.9375em)',
} as const
