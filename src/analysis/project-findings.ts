import { casesOf, SEVERITIES, type Audit, type Finding, type Severity } from '../model/finding'
import type { ProjectEntry } from './project-list'

/** A finding on more projects than these is one of the table, not of its projects. */
const SHARED = 3

const lineOf = ({ place }: { readonly place: { readonly line: number } }) => place.line

/** The findings that speak of each project: an operand stands in its rows or its sheet. Null while nothing was checked. */
export function projectFindings(
  projects: readonly ProjectEntry[],
  audit: Audit | null,
): ReadonlyMap<ProjectEntry, readonly Finding[]> {
  const found = new Map<ProjectEntry, Finding[]>(projects.map(project => [project, []]))
  if (!audit) return found
  const byRow = new Map<number, ProjectEntry>()
  for (const project of projects) {
    for (const row of [project.thisYearRow, project.carryoverRow]) if (row) byRow.set(row.place.line, project)
  }
  const sheets = projects
    .flatMap(project => (project.sheet ? [{ project, lines: project.sheet.lines }] : []))
    .sort((a, b) => a.lines.from - b.lines.from)
  const inSheet = (line: number): ProjectEntry | null => {
    let low = 0
    let high = sheets.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const sheet = sheets[middle]
      if (!sheet) return null
      if (line < sheet.lines.from) high = middle - 1
      else if (line > sheet.lines.to) low = middle + 1
      else return sheet.project
    }
    return null
  }
  for (const finding of audit.findings.flatMap(casesOf)) {
    const about = new Set<ProjectEntry>()
    for (const operand of finding.operands) {
      const line = lineOf(operand)
      const project = byRow.get(line) ?? inSheet(line)
      if (project) about.add(project)
    }
    if (about.size <= SHARED) for (const project of about) found.get(project)?.push(finding)
  }
  return found
}

/** How many findings of each severity, none left out. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** The severity that weighs most; null without findings. */
export function gravest(findings: readonly Finding[]): Severity | null {
  return SEVERITIES.find(severity => findings.some(finding => finding.severity === severity)) ?? null
}
