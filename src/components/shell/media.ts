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

/** The widths at which the frame folds (design: 640, 1024, 1360). */
export const WIDTHS = {
  phone: '(max-width: 639px)',
  onePane: '(max-width: 1023px)',
  folded: '(max-width: 1359px)',
} as const
