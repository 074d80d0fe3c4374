import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { Span } from '../../model/place'
import { byLine } from './marked-spans'
import { searchLines } from './search-lines'
import type { SourceLines } from './source-lines'
import type { HitSpan } from './stretches'

/** The next or the one before of so many, round and round; 0 of none. */
export function stepAround(count: number, at: number, by: 1 | -1): number {
  return count === 0 ? 0 : (at + by + count) % count
}

/** Where a text is found in the source, and which of the places is looked at. */
export interface TextHits {
  readonly hits: ComputedRef<readonly Span[]>
  /** From 0. */
  readonly hit: Readonly<Ref<number>>
  readonly lookedAt: ComputedRef<Span | undefined>
  readonly hitsOnLine: ComputedRef<ReadonlyMap<number, readonly HitSpan[]>>
  stepHit(by: 1 | -1): void
  /** Looks at the first place from a line on; at the first of all where none follows. */
  lookFrom(line: number): void
}

/** Finds what is searched for; `kept` is the place looked at, from 1, as the address holds it. */
export function useTextHits(
  source: () => SourceLines,
  search: Readonly<Ref<string>>,
  kept: Ref<string> = ref(''),
): TextHits {
  const hits = computed(() => searchLines(source().searched, search.value))
  const hit = computed({
    get: () => Math.max(0, Math.min(hits.value.length, Number(kept.value) || 1) - 1),
    set: at => (kept.value = at > 0 ? String(at + 1) : ''),
  })
  return {
    hits,
    hit,
    lookedAt: computed(() => hits.value[hit.value]),
    hitsOnLine: computed(() =>
      byLine<HitSpan & { line: number }>(
        hits.value.map((each, index) => ({ ...each, current: index === hit.value })),
      ),
    ),
    stepHit: by => void (hit.value = stepAround(hits.value.length, hit.value, by)),
    lookFrom(line) {
      hit.value = Math.max(
        0,
        hits.value.findIndex(each => each.line >= line),
      )
    },
  }
}
