import type { Place } from '../../model/place'
import type { OpenSource } from '../source-navigation'

/** One figure that another was made of: of which document, what it is, what is printed, and the way to it. */
export interface Operand {
  /** The letter of its document; null where there is one document only. */
  readonly letter: string | null
  readonly name: string
  readonly text: string
  /** None where nothing is printed. */
  readonly places: readonly Place[]
  readonly open: OpenSource
}
