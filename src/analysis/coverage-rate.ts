import { DIMENSIONS, type Dimension, type Period } from '../model/dimension'
import type { Fen } from '../model/money'
import { cellOf, type CoverageRow } from './coverage-row'
import { exactSum, shareOfCount } from './share'

/** A share of the cells that were read: `covered` of `cells`, and the same weighted by the projects' amounts. */
export interface CoverageRate {
  readonly covered: number
  readonly cells: number
  /** Cells of sheets whose half was not read: neither covered nor empty. */
  readonly unread: number
  readonly basisPoints: number | null
  /** Sum of the amounts that the weighted share is of; projects without an amount are left out. */
  readonly amount: Fen | null
  readonly amountBasisPoints: number | null
}

function coveredIn(row: CoverageRow, period: Period, dimension: Dimension | null): number {
  if (dimension !== null) return cellOf(row, dimension, period)?.state === 'covered' ? 1 : 0
  return row.covered[period] ?? 0
}

/** Hundredths of a percent of two whole numbers that may be too large for a float. */
function weightedShare(part: bigint, whole: bigint): number | null {
  return whole <= 0n ? null : Number((part * 20_000n + whole) / (2n * whole))
}

/**
 * Coverage over the sheets whose half was read, of one dimension or (null) of all nine. What was not read is counted
 * apart: it may hold anything.
 */
export function coverageRate(
  rows: readonly CoverageRow[],
  period: Period,
  dimension: Dimension | null,
): CoverageRate {
  const read = rows.filter(row => row.covered[period] !== null)
  const sheets = rows.filter(row => row.sheet !== null)
  const perRow = dimension === null ? DIMENSIONS.length : 1
  let covered = 0
  let weight = 0n
  let weightCovered = 0n
  for (const row of read) {
    const count = coveredIn(row, period, dimension)
    const amount = BigInt(row.amount?.fen ?? 0)
    covered += count
    weight += amount * BigInt(perRow)
    weightCovered += amount * BigInt(count)
  }
  const cells = read.length * perRow
  return {
    covered,
    cells,
    unread: (sheets.length - read.length) * perRow,
    basisPoints: shareOfCount(covered, cells),
    amount: exactSum(read.map(row => row.amount?.fen)),
    amountBasisPoints: weightedShare(weightCovered, weight),
  }
}
