import type { Operand, OperandRole } from '../model/finding'
import { withWholeNames } from '../model/indicator-flaws'
import { fen, type Fen } from '../model/money'
import type { Indicator, PerformanceSheet, SheetFund } from '../model/performance'
import { DOUBTFUL } from '../model/place'
import type { CheckContext } from './define-check'

export { onlyNumber } from '../model/unit-flaw'

/** Sheets without their second prints. */
export const ownSheets = ({ disclosure }: CheckContext): readonly PerformanceSheet[] =>
  disclosure.sheets.filter(({ duplicateOf }) => duplicateOf === null)

/** Whether a project has no year but this one, by its attribute. */
export const isOneYear = ({ attribute }: PerformanceSheet): boolean =>
  /一次性|(?<!\d)1\s*年/u.test(attribute?.value ?? '')

/** The total of one half. */
export function totalFund(sheet: PerformanceSheet, period: 'whole' | 'annual'): SheetFund | null {
  const fund = sheet.funds.find(item => item.period === period && item.source === 'total')
  return fund && fund.figure.fen !== null ? fund : null
}

/** The name of an indicator, where one half cuts it as the other prints it. */
export const wholeName = (sheet: PerformanceSheet, indicator: Indicator): string =>
  withWholeNames(sheet, [indicator])[0]?.name ?? indicator.name

/** A fund as an operand. */
export const fundOperand = ({ figure }: SheetFund, label: string, role: OperandRole): Operand => ({
  place: figure.place,
  raw: figure.raw,
  label,
  role,
})

/** An indicator as an operand: its value, where one is printed. */
export const indicatorOperand = (indicator: Indicator, role: OperandRole): Operand => ({
  place: indicator.valuePlace ?? indicator.namePlace,
  raw: indicator.value ?? indicator.name,
  label: indicator.name,
  role,
})

/** How sure a finding on indicators is; a doubtful dimension alone does not make the value doubtful. */
export const sureOf = (...indicators: readonly Indicator[]): number =>
  Math.min(
    1,
    ...indicators.map(({ confidence, reason }) =>
      reason === undefined || reason === 'dimension' ? Math.max(confidence, DOUBTFUL) : confidence,
    ),
  )

/** `price × quantity` in fen, rounded down; null where it is no exact amount. */
export function product(price: Fen, quantity: string): Fen | null {
  const [whole = '', fraction = ''] = quantity.split('.')
  const scaled = BigInt(price) * BigInt(whole + fraction)
  const value = Number(scaled / 10n ** BigInt(fraction.length))
  return Number.isSafeInteger(value) ? fen(value) : null
}
