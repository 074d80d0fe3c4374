import type { MoneyUnit } from '../../model/money'

/** The units an amount can be shown in, small to large. */
export const MONEY_UNITS = ['yuan', 'wanYuan', 'yiYuan'] as const satisfies readonly MoneyUnit[]

/** The unit after this one; after the last comes the first. */
export function nextUnit(unit: MoneyUnit): MoneyUnit {
  return MONEY_UNITS[(MONEY_UNITS.indexOf(unit) + 1) % MONEY_UNITS.length] ?? 'wanYuan'
}
