import { inject, type InjectionKey } from 'vue'
import type { Thing, ThingTarget } from '../../corrections/locate'
import type { CorrectionChange, CorrectionTarget } from '../../model/correction'
import type { Disclosure } from '../../model/disclosure'

/** What a view provides whose readings can be corrected in place. */
export interface Corrector {
  /** As corrected so far. */
  readonly disclosure: Disclosure
  readonly targets: ReadonlyMap<Thing, ThingTarget>
  /** A line of the source as printed; null past the end. */
  line(number: number): string | null
  correct(thing: Thing, target: CorrectionTarget, change: CorrectionChange): void
}

/** Under this key a view provides the way to correct what it shows. */
export const correctorKey: InjectionKey<Corrector> = Symbol('corrector')

/** The way to correct a reading; null where nothing can be corrected. */
export function useCorrector(): Corrector | null {
  return inject(correctorKey, null)
}
