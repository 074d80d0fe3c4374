import type { Random } from '../random'
import type { Line } from '../text'

/** What a damage gets besides the lines: chance, and whether it strikes the place at hand. */
export interface Blow {
  readonly random: Random
  /** Drawn once for every place that could be struck; counts the strikes. */
  readonly strikes: () => boolean
}

/** One kind of damage of domain.md §2. It keeps the truth in step: what it makes unreadable it takes out of the facts. */
export interface Damage {
  readonly id: string
  readonly title: string
  /** Part of the places it could strike that it does strike in real disclosures. */
  readonly rate: number
  readonly apply: (lines: readonly Line[], blow: Blow) => readonly Line[]
}

export const defineDamage = (damage: Damage): Damage => damage
