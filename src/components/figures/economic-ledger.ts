import type {
  EconomicClasses,
  EconomicFigures,
  EconomicItem,
  GovernmentClass,
} from '../../analysis/economic-classes'
import { exactSum } from '../../analysis/share'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import { shareInBasisPoints } from '../../model/money'
import { barsOf, type LedgerColumn, type LedgerRow } from './ledger'

export type EconomicBy = 'department' | 'government'

/** Total, personnel and operating. */
export function economicColumns(words: Messages): readonly LedgerColumn[] {
  return [
    { id: 'total', head: words.terms.columns.total },
    { id: 'personnel', head: words.terms.columns.personnel, swatch: 'personnel' },
    { id: 'operating', head: words.terms.columns.operating, swatch: 'operating' },
  ]
}

function shareOf(figures: EconomicFigures, whole: EconomicFigures): LedgerRow['share'] {
  const part = figures.total
  const all = whole.total
  if (!part || !all || part.fen === null || all.fen === null) return null
  const basisPoints = shareInBasisPoints(part.fen, all.fen)
  return basisPoints === null ? null : { basisPoints, places: [part.place, all.place] }
}

const figuresOf = ({ total, personnel, operating }: EconomicFigures): LedgerRow['figures'] => ({
  total,
  personnel,
  operating,
})
const barOf = ({ personnel, operating }: EconomicFigures) =>
  barsOf([
    ['personnel', personnel],
    ['operating', operating],
  ])

function itemRow(item: EconomicItem, whole: EconomicFigures, also: string | null): LedgerRow {
  return {
    key: `item ${item.row.place.line} ${item.row.name}`,
    code: null,
    name: item.row.name,
    depth: 1,
    strong: false,
    parts: 0,
    place: item.row.place,
    figures: figuresOf(item),
    share: shareOf(item, whole),
    bars: barOf(item),
    also,
  }
}

function governmentRow({ name, items, sum, shareBasisPoints }: GovernmentClass): LedgerRow {
  const places = items.flatMap(({ total }) => (total ? [total.place] : []))
  return {
    key: `government ${name}`,
    code: null,
    name,
    depth: 0,
    strong: true,
    parts: items.length,
    place: null,
    figures: { total: undefined },
    share: shareBasisPoints === null ? null : { basisPoints: shareBasisPoints, places },
    bars: (['personnel', 'operating'] as const).flatMap(part => {
      const fen = exactSum(items.map(item => item[part]?.fen))
      return fen !== null && fen > 0 ? [{ part, fen }] : []
    }),
    sum: { fen: sum, places },
  }
}

/** The rows of table 6 by departmental group, or gathered under their government classes. */
export function economicRows(economic: EconomicClasses, by: EconomicBy): readonly LedgerRow[] {
  const { total } = economic
  if (by === 'government')
    return economic.government.flatMap(each => [
      governmentRow(each),
      ...each.items.map(item => itemRow(item, total, null)),
    ])
  return economic.groups.flatMap(group => [
    ...(group.row
      ? [
          {
            key: `group ${group.row.place.line}`,
            code: null,
            name: group.row.name,
            depth: 0,
            strong: true,
            parts: group.items.length,
            place: group.row.place,
            figures: figuresOf(group),
            share: shareOf(group, total),
            bars: barOf(group),
            also: null,
          },
        ]
      : []),
    ...group.items.map(item => itemRow(item, total, item.government)),
  ])
}

/** The printed total of table 6. */
export function economicTotal(words: Messages, { total }: EconomicClasses): LedgerRow {
  return {
    key: 'total',
    code: null,
    name: words.figures.total,
    depth: 0,
    strong: true,
    parts: 0,
    place: total.row?.place ?? null,
    figures: figuresOf(total),
    share: null,
    bars: [],
  }
}

/** 人员经费占基本支出的 97.72%; by government class, the largest of them. */
export function economicTitle(words: Messages, economic: EconomicClasses, by: EconomicBy): string {
  const { economic: said } = words.expenditure
  const { personnel, operating, total } = economic.total
  if (by === 'government') {
    const [largest] = [...economic.government].sort((a, b) => b.sum - a.sum)
    return largest && largest.shareBasisPoints !== null
      ? said.government(largest.name, printShare(largest.shareBasisPoints))
      : said.plain
  }
  if (!total || total.fen === null || total.fen <= 0) return said.plain
  if (personnel?.fen === total.fen) return said.allPersonnel
  if (operating?.fen === total.fen) return said.allOperating
  const share = personnel && personnel.fen !== null ? shareInBasisPoints(personnel.fen, total.fen) : null
  return share === null ? said.plain : said.title(printShare(share))
}
