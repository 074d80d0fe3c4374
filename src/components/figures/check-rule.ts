import type { InjectionKey } from 'vue'
import type { Messages } from '../../locales'

/** What is told of a check beside its findings: its identity, its tolerance, what it rests on. */
export interface CheckRule {
  readonly id: string
  readonly formula: string
  readonly tolerance: keyof Messages['checks']['tolerances']
  readonly ground: string
}

/** Under this key the view hands over what each check says of itself. */
export const checkRulesKey: InjectionKey<ReadonlyMap<string, CheckRule>> = Symbol('rules of the checks')

/** The identity in the words of the page, where the page has words for it. */
export function ruleFormula(words: Messages, { id, formula }: CheckRule): string {
  return words.checks.formulas[id] ?? formula
}

/** What a rule rests on: an article, or common practice. */
export function ruleGround(words: Messages, { ground }: CheckRule): string {
  return ground === 'convention' ? words.checksView.detail.convention : ground
}
