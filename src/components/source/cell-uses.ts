import type { FigureUse } from '../../analysis/figure-uses'
import type { KeyedFinding } from '../../analysis/finding-keys'

/** What draws on a cell of the source: findings that name it, figures of the page. */
export interface CellUses {
  readonly findings: readonly KeyedFinding[]
  readonly figures: readonly FigureUse[]
}
