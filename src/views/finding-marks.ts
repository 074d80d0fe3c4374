import { computed, nextTick, ref, type ComputedRef, type Ref } from 'vue'
import type { ListedFinding } from '../analysis/finding-filter'
import { findingKeyOf } from '../analysis/finding-keys'
import type { Messages } from '../locales'
import type { Mark, MarkState } from '../model/mark'
import { useCorrections } from '../stores/corrections'
import { useMarks } from '../stores/marks'
import { eventLine } from '../wording/correction-words'
import type { FindingWalk } from './finding-walk'

/** Marks findings; what was marked last can be taken back while it is the last thing that was done. */
export function useFindingMarks(
  words: Readonly<Ref<Messages>>,
  order: ComputedRef<readonly ListedFinding[]>,
  { select, focusRow }: FindingWalk,
) {
  const marks = useMarks()
  const corrections = useCorrections()
  const toasted = ref<typeof corrections.event>(null)

  /** A filter by state may take the finding off the list: then the next one is opened. */
  async function mark(item: ListedFinding, given: Mark | null): Promise<void> {
    const isOf = ({ key }: ListedFinding) => key === item.key || key === findingKeyOf(item.key)
    const at = order.value.findIndex(isOf)
    marks.mark(item.key, words.value.checks.message(item.finding), given)
    toasted.value = corrections.event
    await nextTick()
    const kept = order.value.find(isOf)
    if (kept) return focusRow(kept.key)
    const next = order.value[Math.min(at, order.value.length - 1)]
    await select(next?.key ?? null, false)
  }

  return {
    mark,
    /** Gives a finding a state, or takes it away where it has that one; what was noted stays. */
    toggle(item: ListedFinding, state: MarkState): void {
      const note = item.mark?.note ?? ''
      void mark(item, item.mark?.state === state ? null : { state, note })
    },
    /** What was marked last, in words. */
    toast: computed(() =>
      toasted.value && toasted.value === corrections.event ? eventLine(words.value, toasted.value) : null,
    ),
    undo: () => corrections.undo(),
    dismiss: () => void (toasted.value = null),
  }
}
