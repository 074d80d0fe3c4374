import { DAMAGES } from '../generator/damage'
import { generate } from '../generator/generate'
import { compare, recall, total, type Comparison } from './compare'

/** How many times the rates of the samples the measurements damage the text. */
export const TIMES = 2

/** What came of reading many texts damaged in one way, or in all. */
export interface DamageFigures {
  readonly strikes: number
  readonly cells: number
  readonly sheets: number
  readonly pairs: number
  readonly dimension: number
  readonly claims: number
  readonly wrongSure: number
  readonly unread: number
}

const precise = ({ right, extra }: Comparison['cells']) => (right + extra === 0 ? 1 : right / (right + extra))

function figures(strikes: number, all: Comparison): DamageFigures {
  return {
    strikes,
    cells: recall(all.cells),
    sheets: recall(all.sheets),
    pairs: Math.min(recall(all.indicators), precise(all.indicators)),
    dimension: recall(all.dimensions),
    claims: Math.min(recall(all.claims), precise(all.claims)),
    wrongSure: all.wrongSure,
    unread: all.unread,
  }
}

/** Reads `seeds` generated disclosures damaged in each way alone and in all ways together, at twice the rates of the samples. */
export function accuracyByDamage(seeds: number): { id: string; title: string; figures: DamageFigures }[] {
  const measured = (id: string, title: string, damages: typeof DAMAGES) => {
    const texts = Array.from({ length: seeds }, (_, at) => generate(at + 1, damages, TIMES))
    const strikes = texts.reduce(
      (all, { struck }) => Object.values(struck).reduce((sum, hits) => sum + hits, all),
      0,
    )
    return { id, title, figures: figures(strikes, total(texts.map(compare))) }
  }
  return [
    measured('none', 'undamaged', []),
    ...DAMAGES.map(damage => measured(damage.id, damage.title, [damage])),
    measured('all', 'all of these together', DAMAGES),
  ]
}
