import type { Operand } from '../model/finding'
import { withWholeNames } from '../model/indicator-flaws'
import { fen, type Fen } from '../model/money'
import type { Indicator, PerformanceSheet } from '../model/performance'
import type { CheckContext } from './define-check'
import { fundOperand, onlyNumber, totalFund } from './sheet-terms'

const PER_YEAR = /^元(?:\/年)?$/u
/** What one piece or person costs is no cost of the year. */
const EACH = /每|[人户生亩平校村]均|单价|单[村户台件套座人亩校个份]|单位(?!\S*(?:总|合计))|单方|单次|标准$/u

/** A name that says the amount is that of everything together. */
const TOTAL = /总(?:成本|投资|费用|额|金额|造价|支出|经费)|合计|项目成本/u

/** A cost indicator that gives one amount in 元 or 万元, none a piece. */
export interface Cost {
  readonly indicator: Indicator
  readonly amount: Fen
  readonly comparator: string
}

const costOf = (indicator: Indicator): Cost[] => {
  const number = onlyNumber(indicator)
  if (indicator.dimension !== 'cost' || number?.kind !== 'money' || number.upTo !== null) return []
  if (EACH.test(indicator.name)) return []
  if (number.fen === null || !PER_YEAR.test(number.unit ?? '')) return []
  return [{ indicator, amount: number.fen, comparator: number.comparator }]
}

/** The costs of the year, each once; where the year's half has fewer, those of the whole period. */
export function costsOf(sheet: PerformanceSheet): readonly Cost[] {
  // A name that one half cuts may say only in the other that this is the cost of one piece.
  const indicators = withWholeNames(sheet, sheet.indicators)
  const annual = indicators.filter(({ period }) => period === 'annual').flatMap(costOf)
  const whole = indicators.filter(({ period }) => period === 'whole').flatMap(costOf)
  const used = annual.length >= whole.length ? annual : whole
  return used.filter(
    (cost, at) =>
      used.findIndex(
        other => other.amount === cost.amount && other.indicator.name === cost.indicator.name,
      ) === at,
  )
}

/** Whether a cost is a cap: no more than its amount. */
export const isCap = ({ comparator }: Cost): boolean => comparator === '≤' || comparator === '<'

/** Whether a cost is called that of everything together. */
export const isTotal = ({ indicator }: Cost): boolean => TOTAL.test(indicator.name)

/** What several costs come to. */
export const sumOf = (costs: readonly Cost[]): Fen => fen(costs.reduce((all, { amount }) => all + amount, 0))

interface Funds {
  readonly amount: Fen
  readonly confidence: number
  readonly operand: Operand
}

/** The year's funds: those of the sheet, else those of its row among the projects; null where they are not told or nil. */
export function annualFunds(context: CheckContext, sheet: PerformanceSheet): Funds | null {
  const fund = totalFund(sheet, 'annual')
  const figure = fund?.figure ?? context.matching.rowOf(sheet)?.row.figures.total
  if (!figure || figure.fen === null || figure.fen === 0) return null
  const label = sheet.project?.value ?? ''
  const operand = fund
    ? fundOperand(fund, label, 'cited')
    : { place: figure.place, raw: figure.raw, label, role: 'cited' as const }
  return { amount: figure.fen, confidence: figure.confidence, operand }
}
