import { countedFindings } from '../../analysis/counted-findings'
import { keyedCases, keyedFindings, type KeyedFinding } from '../../analysis/finding-keys'
import type { Finding } from '../../model/finding'
import type { Mark } from '../../model/mark'
import { DOUBTFUL } from '../../model/place'
import type { ExportInput } from '../define-export'
import { SEVERITY_SIGNS } from '../../wording/figure-signs'
import { checkTitle, operandsSaid } from '../tables/findings'
import { escapeXml as text } from '../svg-text'

function findingHtml(input: ExportInput, { key, finding }: KeyedFinding, number: number): string {
  const { words, marks } = input
  const { files, checks, figures, terms } = words
  const mark = marks.get(key)
  const doubt = finding.confidence < DOUBTFUL ? `${figures.doubtful}${figures.comma}` : ''
  const listed = ({ operands }: Finding) =>
    operandsSaid(words, operands)
      .map(
        ({ said: printed, line }) =>
          `<li>${text(printed)} <a href="#line-${line}">${text(figures.lines(line, line))}</a></li>`,
      )
      .join('')
  const opinion = (own: Mark | null | undefined) =>
    own
      ? `<p class="mark">${text(files.report.opinion + figures.colon + [files.markStates[own.state], own.note].filter(Boolean).join(figures.colon))}</p>`
      : ''
  const said = opinion(mark)
  const operands = finding.cases
    ? keyedCases({ key, finding }).map(
        one =>
          `<li>${text(checks.message(one.finding))}<ul>${listed(one.finding)}</ul>${opinion(marks.get(one.key))}</li>`,
      )
    : [listed(finding)]
  return `<article class="finding ${finding.severity}"><p><span class="sign">${SEVERITY_SIGNS[finding.severity]}</span> ${number}. ${text(`${terms.severities[finding.severity]}${figures.colon}${doubt}${checks.message(finding)}`)}</p><p class="small">${text(`${checks.families[finding.family]}${figures.comma}${checkTitle(words, finding.check)}`)}</p><ul>${operands.join('')}</ul>${said}</article>`
}

/** What became of the checks, and every finding with operands that lead to their lines. */
export function findingsHtml(input: ExportInput): string {
  const { audit, words } = input
  const { report } = words.files
  if (!audit)
    return `<h2 id="findings">${text(words.files.tables.findings)}</h2><p>${text(report.notChecked)}</p>`
  const count = (state: string) => audit.obligations.filter(each => each.state === state).length
  const ledger = report.ledger(
    audit.obligations.length,
    count('pass'),
    count('fail'),
    count('notApplicable'),
    count('couldNotRun'),
  )
  const keyed = keyedFindings(audit)
  const { counted, dismissed } = countedFindings(keyed, input.marks)
  const all = keyed.map((each, index) => findingHtml(input, each, index + 1))
  const left = dismissed.length > 0 ? `<p>${text(words.files.withoutDismissed(dismissed.length))}</p>` : ''
  return `<h2 id="findings">${text(report.findings(counted.length))}</h2><p>${text(ledger)}</p>${left}${all.join('')}`
}
