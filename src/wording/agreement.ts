import { isRoundingTail } from '../analysis/printed-step'
import { exactSum } from '../analysis/share'
import type { Messages } from '../locales'
import type { Figure } from '../model/budget-table'
import { fen, printAmount, type MoneyUnit } from '../model/money'
import type { Place } from '../model/place'

/** Whether a total agrees with what stands above it: exactly, but for rounding, or not; null where nothing was compared. */
export type Agreement = 'agrees' | 'tail' | 'differs' | null

/** Whether the parts add up to the printed whole, and the sentence that says so beside the total. */
export function agreementOf(
  words: Messages,
  whole: Figure | null | undefined,
  parts: readonly (Figure | null | undefined)[],
  unit: MoneyUnit,
): { readonly agreement: Agreement; readonly note: string | null } {
  const printed = whole?.fen ?? null
  const known = parts.flatMap(part => (part && part.fen !== null ? [part] : []))
  const sum = exactSum(known.map(part => part.fen))
  if (printed === null || sum === null || known.length === 0) return { agreement: null, note: null }
  const { expenditure, figures } = words
  if (printed === sum) return { agreement: 'agrees', note: expenditure.sumAgrees(known.length) }
  const difference = fen(printed - sum)
  const tail = isRoundingTail(difference, known)
  const said = printAmount(difference, unit)
  return {
    agreement: tail ? 'tail' : 'differs',
    note:
      expenditure.sumOf(known.length, printAmount(sum, unit)) +
      figures.comma +
      (tail ? expenditure.tail(said) : expenditure.gap(said)),
  }
}

/** `5 个下级相加 36,764.28，差 730.00` where the parts differ from the printed whole by more than rounding; else null. */
export function differenceOf(...given: Parameters<typeof agreementOf>): string | null {
  const { agreement, note } = agreementOf(...given)
  return agreement === 'differs' ? note : null
}

/** The same with where the whole and its parts stand. */
export function differenceAt(
  words: Messages,
  whole: Figure | null | undefined,
  parts: readonly (Figure | null | undefined)[],
  unit: MoneyUnit,
): { readonly text: string; readonly places: readonly Place[] } | null {
  const text = differenceOf(words, whole, parts, unit)
  return text === null
    ? null
    : { text, places: [whole, ...parts].flatMap(figure => (figure ? [figure.place] : [])) }
}
