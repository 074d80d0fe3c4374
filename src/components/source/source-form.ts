import { computed, type WritableComputedRef } from 'vue'
import { useKeptText } from '../kept-state'

/** How the source is looked at, kept in the address: in cells or as plain lines, folded to its places or whole. */
export function useSourceForm(foldable: () => boolean): {
  readonly form: WritableComputedRef<'cells' | 'plain'>
  readonly folded: WritableComputedRef<boolean>
} {
  const keptForm = useKeptText('form')
  const keptFold = useKeptText('fold')
  return {
    form: computed({
      get: () => (keptForm.value === 'plain' ? 'plain' : 'cells'),
      set: form => (keptForm.value = form === 'plain' ? form : null),
    }),
    folded: computed({
      get: () => foldable() && keptFold.value !== 'no',
      set: on => (keptFold.value = on ? null : 'no'),
    }),
  }
}
