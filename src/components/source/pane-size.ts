import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** How wide a box stands and how large the text is, both in CSS pixels, whenever that changes. */
export function usePaneSize(box: Readonly<Ref<HTMLElement | undefined>>): {
  readonly width: Readonly<Ref<number>>
  readonly rem: Readonly<Ref<number>>
} {
  const width = ref(800)
  const rem = ref(14)
  let observer: ResizeObserver | undefined
  function measure(): void {
    width.value = box.value?.clientWidth || width.value
    rem.value = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || rem.value
  }
  onMounted(() => {
    measure()
    observer = new ResizeObserver(measure)
    if (box.value) observer.observe(box.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return { width, rem }
}
