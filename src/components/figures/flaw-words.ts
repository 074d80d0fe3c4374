import type { Messages } from '../../locales'
import type { IndicatorFlaw, IndicatorFlawKind } from '../../model/indicator-flaws'
import type { Place } from '../../model/place'

/** Where the indicators stand to which is objected: their values, else their names. */
export function flawPlaces(flaws: readonly IndicatorFlaw[]): readonly Place[] {
  return flaws.flatMap(({ indicator, other }) =>
    [indicator, other].flatMap(each => (each ? [each.valuePlace ?? each.namePlace] : [])),
  )
}

/** What is objected to, in the document's words: 人民满意度 满意; for an empty part its name. */
export function flawSubject(words: Messages, { indicator, other, slot }: IndicatorFlaw): string {
  if (slot) return words.quality.slots[slot]
  const values = [other?.value, indicator?.value].flatMap(value => (value ? [value] : []))
  return [indicator?.name ?? '', values.join(' / ')].filter(Boolean).join(' ')
}

/** The objections of a project by their kind, in the order of the kinds. */
export function flawGroups(
  flaws: readonly IndicatorFlaw[],
): readonly { readonly kind: IndicatorFlawKind; readonly flaws: readonly IndicatorFlaw[] }[] {
  return [...new Set(flaws.map(({ kind }) => kind))].map(kind => ({
    kind,
    flaws: flaws.filter(flaw => flaw.kind === kind),
  }))
}
