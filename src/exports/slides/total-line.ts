import type { SignedFigure } from '../../analysis/signed-figure'
import { printAmount, type Fen } from '../../model/money'
import { withDoubt, withMark } from '../../wording/figure-signs'
import type { ExportInput } from '../define-export'

/** `总计 37,494.28 ◆`: the whole of the bars above it, which shows in none of them; empty where none is known. */
export function totalLine(
  { words, unit }: ExportInput,
  total: Fen | null,
  signed: SignedFigure,
  note = '',
): string {
  if (total === null) return ''
  const amount = withDoubt(printAmount(total, unit), signed)
  return withMark([words.figures.total, amount, note].filter(Boolean).join(' '), signed)
}
