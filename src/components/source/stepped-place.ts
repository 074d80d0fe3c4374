import { ref, type Ref } from 'vue'
import { useKeptTyping } from '../kept-state'
import { stepAround } from './text-hits'

/** Which of the places is looked at, from 0; the address keeps it, from 1, as `n`. */
export interface SteppedPlace {
  readonly place: Readonly<Ref<number>>
  /** Goes to the place that is asked for; false where it is the one already looked at. */
  begin(): boolean
  step(by: 1 | -1): void
}

/** Steps through places, round and round; `first` is the one that is asked for. */
export function useSteppedPlace(
  props: Readonly<{ places: readonly unknown[]; first?: number | undefined }>,
): SteppedPlace {
  const count = () => props.places.length
  const start = () => Math.max(0, Math.min(props.first ?? 0, count() - 1))
  const place = ref(start())
  const kept = useKeptTyping('n')
  return {
    place,
    begin() {
      const again = place.value === start()
      place.value = start()
      return !again
    },
    step(by) {
      place.value = stepAround(count(), place.value, by)
      kept.value = place.value > 0 ? String(place.value + 1) : ''
    },
  }
}
