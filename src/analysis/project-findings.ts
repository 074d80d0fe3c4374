import { casesOf, SEVERITIES, type Audit, type Finding, type Severity } from '../model/finding'
import { oncePer } from '../model/once-per'
import { linesAmong } from './lines-among'
import type { ProjectEntry } from './project-list'

type Found = ReadonlyMap<ProjectEntry, readonly Finding[]>

/** A finding on more projects than these is one of the table, not of its projects. */
const SHARED = 3

const lineOf = ({ place }: { readonly place: { readonly line: number } }) => place.line

/** The findings that speak of each project: an operand stands in its rows or its sheet. Null while nothing was checked. */
export function projectFindings(projects: readonly ProjectEntry[], audit: Audit | null): Found {
  return audit ? ofAudit(audit)(projects) : new Map(projects.map(project => [project, []]))
}

const ofAudit = oncePer((audit: Audit) =>
  oncePer((projects: readonly ProjectEntry[]) => gather(projects, audit)),
)

function gather(projects: readonly ProjectEntry[], audit: Audit): Found {
  const found = new Map<ProjectEntry, Finding[]>(projects.map(project => [project, []]))
  const byRow = new Map<number, ProjectEntry>()
  for (const project of projects) {
    for (const row of [project.thisYearRow, project.carryoverRow]) if (row) byRow.set(row.place.line, project)
  }
  const inSheet = linesAmong(
    projects.flatMap(project => (project.sheet ? [{ project, lines: project.sheet.lines }] : [])),
  )
  for (const finding of audit.findings.flatMap(casesOf)) {
    const about = new Set<ProjectEntry>()
    for (const operand of finding.operands) {
      const line = lineOf(operand)
      const project = byRow.get(line) ?? inSheet(line)?.project
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
