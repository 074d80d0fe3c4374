import { ref, type Ref } from 'vue'

/** The long lines that are shown whole. */
export function useWholeLines(): {
  readonly whole: Readonly<Ref<ReadonlySet<number>>>
  setWhole(line: number, open: boolean): void
} {
  const whole = ref<ReadonlySet<number>>(new Set())
  return {
    whole,
    setWhole(line, open) {
      const next = new Set(whole.value)
      if (open) next.add(line)
      else next.delete(line)
      whole.value = next
    },
  }
}
