import { computed, type Ref } from 'vue'

/** The room for a line's number, and beside it for what the line was read as, in rem. */
const NUMBER = 3.6
const ROLE = 6.5
/** Of a role no more than its colour stands in a narrow panel. */
const COLOUR = 1
/** Folded, the heads say what the lines were read as. */
const NONE = 0.6
const NARROW = 36

/** The room left of the text: its width in rem, and what the style sheet asks for. */
export function useGutter(
  { width, rem }: { readonly width: Readonly<Ref<number>>; readonly rem: Readonly<Ref<number>> },
  folded: () => boolean,
) {
  const narrow = computed(() => width.value / rem.value < NARROW)
  const gutter = computed(() => NUMBER + (folded() ? NONE : narrow.value ? COLOUR : ROLE))
  const measures = computed(() => ({
    '--number-width': `${NUMBER}rem`,
    '--role-width': `${gutter.value - NUMBER}rem`,
    '--role-size': narrow.value || folded() ? '0' : 'var(--text-caption)',
    '--prose-width': `${width.value - gutter.value * rem.value}px`,
  }))
  return { gutter, measures }
}
