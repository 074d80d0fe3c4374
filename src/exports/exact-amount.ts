import { FEN_EXPONENT, type Fen, type MoneyUnit } from '../model/money'

const FEWEST: Record<MoneyUnit, number> = { yuan: 0, wanYuan: 2, yiYuan: 4 }

/** An amount to the last fen without separators, for machines: 12.3456 万元 → `12.3456`, 0 → `0.00`. */
export function exactAmount(amount: Fen, unit: MoneyUnit): string {
  const exponent = FEN_EXPONENT[unit]
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0')
  const whole = digits.slice(0, -exponent)
  const fraction = digits.slice(-exponent).replace(/0+$/u, '').padEnd(FEWEST[unit], '0')
  return `${amount < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
