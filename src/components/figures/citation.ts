import type { ListedFinding } from '../../analysis/finding-filter'
import type { Messages } from '../../locales'
import { ruleFormula, type CheckRule } from './check-rule'
import { findingLines, operandLabel, operandWhere } from './finding-words'

/** The document a citation names: its organization, year and kind, and its file. */
export interface CitedDocument {
  readonly name: string
  readonly file: string
}

/** A finding as text to be pasted elsewhere: statement, operands with table and line, rule, mark, document. */
export function findingCitation(
  words: Messages,
  { finding, scope, mark, cases }: ListedFinding,
  rule: CheckRule | null,
  { name, file }: CitedDocument,
): string {
  const { citation, states } = words.checksView
  const title = words.checks.titles[finding.check] ?? finding.check
  return [
    citation.finding(words.terms.severities[finding.severity], words.checks.message(finding)),
    ...(cases ?? []).map((each, index) =>
      citation.operand(
        index + 1,
        words.checks.message(each.finding),
        each.scope.projects.join(words.shell.listComma),
        findingLines(words, each.scope.lines),
      ),
    ),
    ...(cases ? [] : finding.operands).map((operand, index) =>
      citation.operand(
        index + 1,
        operandLabel(words, operand),
        operand.raw,
        operandWhere(words, operand, scope.operandParts[index]),
      ),
    ),
    ...(rule ? [citation.rule(title, ruleFormula(words, rule))] : []),
    ...(mark ? [citation.mark(states[mark.state], mark.note)] : []),
    citation.from(name, file, findingLines(words, scope.lines)),
  ].join('\n')
}

/** A cell of the source as text to be pasted elsewhere. */
export function cellCitation(
  words: Messages,
  { line, raw, what }: { readonly line: number; readonly raw: string; readonly what: string },
  { name, file }: CitedDocument,
): string {
  const { citation } = words.checksView
  const said = what === '' || what === raw ? raw : citation.cell(what, raw)
  return [said, citation.from(name, file, words.figures.lines(line, line))].join('\n')
}
