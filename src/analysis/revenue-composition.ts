import type { Column, Figure, TableId, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import { shareInBasisPoints, type Fen } from '../model/money'
import type { LineRange, Place } from '../model/place'
import { figureState, type FigureState } from './figure-state'
import { isRoundingTail } from './printed-step'
import { exactSum } from './share'

/** One of the six sources and what the table prints for it. */
export interface RevenuePart {
  readonly source: FundSource
  readonly figure: Figure | null
  readonly state: FigureState
  /** Share of the total; null without an amount or a total. */
  readonly shareBasisPoints: number | null
}

/** Where the money comes from: always six parts, in statutory order. */
export interface RevenueComposition {
  /** The table it was taken from; null when none of tables 1, 2 and 4 prints revenue. */
  readonly table: TableId | null
  readonly lines: LineRange | null
  readonly parts: readonly RevenuePart[]
  /** 收入总计 as printed; null when the table prints none (then `totalFen` is implied). */
  readonly total: Figure | null
  readonly totalFen: Fen | null
  readonly totalImplied: boolean
}

interface Candidate {
  readonly table: TableId
  readonly figures: ReadonlyMap<FundSource, Figure>
  readonly total: Figure | null
}

const SOURCE_NAMES: readonly (readonly [FundSource, RegExp])[] = [
  ['governmentFunds', /政府性基金/u],
  ['stateCapital', /国有资本/u],
  ['specialAccount', /财政专户/u],
  ['generalPublic', /一般公共/u],
  ['unitFunds', /单位资金/u],
]

/** The fund source a row of revenue names: 一般公共预算 → generalPublic; null for anything else. */
export function sourceNamed(name: string): FundSource | null {
  for (const [source, pattern] of SOURCE_NAMES) if (pattern.test(name)) return source
  return null
}

function revenueSide(disclosure: Disclosure, id: 'T1' | 'T4'): Candidate {
  const rows = disclosure.tables[id].rows.filter(row => row.side === 'revenue')
  const figures = new Map<FundSource, Figure>()
  for (const row of rows) {
    const figure = row.figures.amount
    const source = row.kind === 'carryover' ? 'carryover' : row.kind === 'item' ? sourceNamed(row.name) : null
    // Table 4 repeats the sources under 上年财政拨款结转: the first row of the block is its sum.
    if (source && figure && !figures.has(source)) figures.set(source, figure)
  }
  const total = rows.find(row => row.kind === 'grandTotal')?.figures.amount ?? null
  return { table: id, figures, total }
}

const T2_COLUMNS: readonly (readonly [FundSource, Column])[] = FUND_SOURCES.map(source => [source, source])

function totalRow(disclosure: Disclosure): Candidate {
  const row: TableRow | undefined = disclosure.tables.T2.rows.find(row => row.kind === 'total')
  const figures = new Map<FundSource, Figure>()
  for (const [source, column] of T2_COLUMNS) {
    const figure = row?.figures[column]
    if (figure) figures.set(source, figure)
  }
  // 合计 of table 2 leaves carryover out, so it is the total only where nothing is carried over.
  const total = figures.get('carryover')?.fen ? null : (row?.figures.total ?? null)
  return { table: 'T2', figures, total }
}

function hasAmounts({ figures, total }: Candidate): boolean {
  return total?.fen !== undefined && total.fen !== null
    ? true
    : [...figures.values()].some(figure => figure.fen !== null)
}

/** Revenue by source from table 1; from table 2, then table 4, where table 1 prints no amount. */
export function revenueComposition(disclosure: Disclosure): RevenueComposition {
  const candidates = [revenueSide(disclosure, 'T1'), totalRow(disclosure), revenueSide(disclosure, 'T4')]
  const chosen =
    candidates.find(hasAmounts) ?? candidates.find(({ table }) => disclosure.tables[table].found) ?? null
  const figures = chosen?.figures ?? new Map<FundSource, Figure>()
  const printed = chosen?.total?.fen ?? null
  const amounts = [...figures.values()].flatMap(figure => (figure.fen === null ? [] : [figure.fen]))
  const totalImplied = printed === null && amounts.length > 0
  const totalFen = totalImplied ? exactSum(amounts) : printed
  const parts = FUND_SOURCES.map(source => {
    const figure = figures.get(source) ?? null
    const amount = figure?.fen ?? null
    return {
      source,
      figure,
      state: figureState(figure),
      shareBasisPoints: amount === null || totalFen === null ? null : shareInBasisPoints(amount, totalFen),
    }
  })
  return {
    table: chosen?.table ?? null,
    lines: chosen ? disclosure.tables[chosen.table].lines : null,
    parts,
    total: chosen?.total ?? null,
    totalFen,
    totalImplied,
  }
}

/** Where the whole stands: the printed total, or the parts that were added up to it. */
export function revenueTotalPlaces({ total, totalImplied, parts }: RevenueComposition): readonly Place[] {
  return total && !totalImplied
    ? [total.place]
    : parts.flatMap(({ figure }) => (figure && figure.fen !== null ? [figure.place] : []))
}

/** Whether a bar of a total can be divided among the sources: those with an amount make it up, but for rounding. */
export function isDivisible({ parts }: RevenueComposition, total: number): boolean {
  const known = parts.flatMap(({ figure }) => (figure && (figure.fen ?? 0) > 0 ? [figure] : []))
  const sum = known.reduce((amount, { fen }) => amount + (fen ?? 0), 0)
  return total > 0 && isRoundingTail(total - sum, known)
}
