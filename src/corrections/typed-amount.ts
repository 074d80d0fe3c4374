import type { Figure } from '../model/budget-table'
import type { CorrectionChange } from '../model/correction'
import { parseAmount, type MoneyUnit } from '../model/money'

/** The unit in which these figures are printed, by the first that tells; `usual` where none does. */
export function printedUnit(figures: Iterable<Figure | undefined>, usual: MoneyUnit): MoneyUnit {
  for (const figure of figures) {
    const { fen, raw } = figure?.corrected?.from ?? figure ?? { fen: null, raw: '' }
    if (!fen) continue
    const unit = (['wanYuan', 'yuan', 'yiYuan'] as const).find(unit => parseAmount(raw, unit) === fen)
    if (unit) return unit
  }
  return usual
}

/** What was typed as an amount, exactly; empty is a blank; null when it is not one amount or finer than a fen. */
export function typedAmount(
  text: string,
  unit: MoneyUnit,
): Extract<CorrectionChange, { readonly kind: 'amount' }> | null {
  const raw = text.trim()
  const fen = raw === '' ? null : parseAmount(raw, unit)
  return raw !== '' && fen === null ? null : { kind: 'amount', raw, fen }
}
