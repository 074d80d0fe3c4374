import type { Figure, TableId } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import type { Fen } from '../model/money'
import { codedRows } from './funds-by-code'
import { flowLinks, type FlowLink, type FlowUse } from './money-flow'
import { isRoundingTail } from './printed-step'
import { revenueComposition } from './revenue-composition'
import { exactSum } from './share'

export type FlowColumn = 'whole' | 'source' | 'use' | 'class'

/** One bar of the flow: what a table prints for it, and what its links add up to. */
export interface FlowNode {
  readonly id: string
  readonly column: FlowColumn
  readonly source: FundSource | null
  readonly use: FlowUse
  readonly code: string
  /** The class's name as printed; null for the rest, whose names are terms. */
  readonly name: string | null
  /** The figure that a table prints for it; null where none does: then the sum of its links stands for it. */
  readonly figure: Figure | null
  readonly table: TableId | null
  readonly sum: Fen | null
  /** Printed less sum; null where nothing is printed or both agree. */
  readonly difference: Fen | null
  /** Rounding alone explains the difference. */
  readonly tail: boolean
}

/** A source that is not drawn, and why: blank, printed zero, not read, or no table says what it pays for. */
export interface UndrawnSource {
  readonly source: FundSource
  readonly why: 'blank' | 'zero' | 'missing' | 'noClass'
  readonly figure: Figure | null
}

/** The flow at one level: its columns, bars and links in statutory order. */
export interface MoneyFlow {
  readonly code: string | null
  readonly columns: readonly FlowColumn[]
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  /** The tables that print the links, in order. */
  readonly tables: readonly TableId[]
  readonly withCarryover: boolean
  readonly undrawn: readonly UndrawnSource[]
}

interface Printed {
  readonly figure: Figure
  readonly table: TableId
}

const USES: readonly FlowUse[] = ['basic', 'project', null]

/** The bar of a column that a link runs through. */
export function nodeIdOf(link: FlowLink, column: FlowColumn): string {
  if (column === 'whole') return 'whole'
  if (column === 'source') return `source ${link.source ?? ''}`
  if (column === 'use') return `use ${link.use ?? 'unstated'}`
  return `class ${link.code || link.name}`
}

function found(figure: Figure | null | undefined, table: TableId): Printed | null {
  return figure && figure.fen !== null ? { figure, table } : null
}

/** What the tables print for the bars of this level. */
function printedFor(disclosure: Disclosure, code: string | null, withCarryover: boolean) {
  const revenue = revenueComposition(disclosure)
  const row = (table: TableId, wanted: string | null) =>
    wanted === null
      ? disclosure.tables[table].rows.find(({ kind, side }) => kind === 'total' && side !== 'revenue')
      : codedRows(disclosure, table).find(row => row.code === wanted)
  const own = row('T3', code)
  return {
    whole:
      code === null ? revenue.table && found(revenue.total, revenue.table) : found(own?.figures.total, 'T3'),
    split: found(own?.figures.total, 'T3'),
    source: (source: FundSource) =>
      withCarryover
        ? null
        : code === null
          ? revenue.table && found(revenue.parts.find(part => part.source === source)?.figure, revenue.table)
          : found(row('T2', code)?.figures[source], 'T2'),
    use: (use: FlowUse) => (use === null ? null : found(own?.figures[use], 'T3')),
    class: (wanted: string) => (wanted === '' ? null : found(row('T3', wanted)?.figures.total, 'T3')),
  }
}

function undrawnSources(disclosure: Disclosure, drawn: ReadonlySet<FundSource | null>): UndrawnSource[] {
  return revenueComposition(disclosure).parts.flatMap(({ source, state, figure }) =>
    drawn.has(source) ? [] : [{ source, why: state === 'amount' ? ('noClass' as const) : state, figure }],
  )
}

/** The flow of all money, or of one class, section or item. */
export function moneyFlow(disclosure: Disclosure, code: string | null): MoneyFlow {
  const { links, withCarryover } = flowLinks(disclosure, code)
  const printed = printedFor(disclosure, code, withCarryover)
  const named = links.some(link => link.source !== null)
  const whole = named ? printed.whole : printed.split
  const columns: FlowColumn[] = [
    ...(whole ? (['whole'] as const) : []),
    ...(named ? (['source'] as const) : []),
    ...(links.some(link => link.use !== null) ? (['use'] as const) : []),
    'class',
  ]
  const classes = new Map(links.map(link => [nodeIdOf(link, 'class'), link]))
  const inOrder = [...classes.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))

  const node = (column: FlowColumn, like: Partial<FlowLink>, from: Printed | null): FlowNode[] => {
    const parts = { source: null, use: null, code: '', name: '', ...like }
    const id = nodeIdOf(parts as FlowLink, column)
    const through = links.filter(link => nodeIdOf(link, column) === id)
    if (through.length === 0) return []
    const sum = exactSum(through.map(({ figure }) => figure.fen))
    const gap = from && from.figure.fen !== null && sum !== null ? from.figure.fen - sum : 0
    return [
      {
        id,
        column,
        source: parts.source,
        use: parts.use,
        code: parts.code,
        name: column === 'class' ? parts.name : null,
        figure: from?.figure ?? null,
        table: from?.table ?? null,
        sum,
        difference: gap === 0 ? null : (gap as Fen),
        tail: isRoundingTail(
          gap,
          through.map(({ figure }) => figure),
        ),
      },
    ]
  }
  const bars: { readonly [C in FlowColumn]: () => FlowNode[] } = {
    whole: () => node('whole', {}, whole),
    source: () => FUND_SOURCES.flatMap(source => node('source', { source }, printed.source(source))),
    use: () => USES.flatMap(use => node('use', { use }, printed.use(use))),
    class: () =>
      inOrder.flatMap(({ code: own, name }) => node('class', { code: own, name }, printed.class(own))),
  }
  return {
    code,
    columns: links.length === 0 ? [] : columns,
    nodes: links.length === 0 ? [] : columns.flatMap(column => bars[column]()),
    links,
    tables: [...new Set(links.flatMap(({ table, useFrom }) => (useFrom ? [table, useFrom.table] : [table])))],
    withCarryover,
    undrawn: code === null ? undrawnSources(disclosure, new Set(links.map(({ source }) => source))) : [],
  }
}
