import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { RowFindings, RowFound } from '../../analysis/row-findings'
import type { Messages } from '../../locales'
import { printAmount, type MoneyUnit } from '../../model/money'
import type { Place } from '../../model/place'

/** What the checks find of rows, and where a finding is shown. */
export interface FoundOnRows {
  readonly at: RowFindings
  readonly to: (key: string) => RouteLocationRaw
}

/** Under this key the page of a document tells what was found of its rows. */
export const foundOnRowsKey: InjectionKey<ComputedRef<FoundOnRows>> = Symbol('findings on rows')

/** What was found of rows; nothing where no page tells it (a figure drawn alone). */
export function useFoundOnRows(): ComputedRef<FoundOnRows> {
  return inject(foundOnRowsKey, () => computed(() => ({ at: () => null, to: () => ({}) })), true)
}

/** What was found at a place, if it has one, and of what is said of it elsewhere. */
export const foundAt = (
  { at }: FoundOnRows,
  place: Place | null | undefined,
  said: readonly Place[] = [],
): RowFound | null => (place || said.length > 0 ? at(place ?? null, said) : null)

/** 错误：“城乡社区支出”各部分之和为 …; what else was found is counted. */
export function foundSentence(words: Messages, { severity, findings }: RowFound): string {
  const [first] = findings
  const said = first ? words.checks.message(first.finding) : ''
  const sentence = `${words.terms.severities[severity]}${words.figures.colon}${said}`
  return findings.length > 1 ? words.checksView.andMore(sentence, findings.length - 1) : sentence
}

/** 表二为 289.15: what stands elsewhere for the same amount; null where nothing does. */
export function elsewhereText(words: Messages, { elsewhere }: RowFound, unit: MoneyUnit): string | null {
  if (!elsewhere) return null
  const { part, column, fen } = elsewhere
  const where = part === 'text' ? words.checksView.inText : words.terms.tableNumbers[part]
  const text = words.checksView.elsewhere(where, printAmount(fen, unit))
  return column ? `${words.terms.columns[column]}${words.figures.colon}${text}` : text
}
