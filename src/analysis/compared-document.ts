import type { Disclosure } from '../model/disclosure'
import { CHECK_FAMILIES, type Audit, type CheckFamily } from '../model/finding'
import type { Mark } from '../model/mark'
import { countedAudit } from './counted-audit'
import { expenditureSplit, type ExpenditureSplit } from './expenditure-split'
import { indicatorCoverage, type IndicatorCoverage } from './indicator-coverage'
import { keyFigures, type KeyFigure, type KeyFigureId } from './key-figures'
import { projectConcentration, type ProjectConcentration } from './project-concentration'
import { revenueComposition, type RevenueComposition } from './revenue-composition'

/** Errors and warnings of one family. */
export interface FamilyCount {
  readonly family: CheckFamily
  readonly error: number
  readonly warning: number
}

/** What two or more documents are compared by; computed once a document. */
export interface ComparedDocument {
  readonly disclosure: Disclosure
  readonly revenue: RevenueComposition
  readonly split: ExpenditureSplit
  readonly coverage: IndicatorCoverage
  readonly concentration: ProjectConcentration
  readonly figures: ReadonlyMap<KeyFigureId, KeyFigure>
  /** What the checks found; null while they have not run. */
  readonly audit: Audit | null
  /** The same without what its reviewer dismissed. */
  readonly told: Audit | null
  /** Null as long as the checks have not run. */
  readonly families: readonly FamilyCount[] | null
}

function familyCounts({ findings }: Audit): FamilyCount[] {
  return CHECK_FAMILIES.map(family => {
    const of = (severity: string) =>
      findings.filter(finding => finding.family === family && finding.severity === severity).length
    return { family, error: of('error'), warning: of('warning') }
  })
}

/** Everything a comparison shows of one document. */
export function comparedDocument(
  disclosure: Disclosure,
  audit: Audit | null,
  marks: ReadonlyMap<string, Mark> = new Map(),
): ComparedDocument {
  const coverage = indicatorCoverage(disclosure)
  return {
    disclosure,
    revenue: revenueComposition(disclosure),
    split: expenditureSplit(disclosure),
    coverage,
    concentration: projectConcentration(disclosure),
    figures: new Map(keyFigures(disclosure, coverage).map(figure => [figure.id, figure])),
    audit,
    told: countedAudit(audit, marks),
    families: audit && familyCounts(audit),
  }
}

/** The share of the largest `count` projects, in basis points; null where nothing is printed. */
export function topShare({ parts }: ProjectConcentration, count: number): number | null {
  return parts[Math.min(count, parts.length) - 1]?.cumulativeBasisPoints ?? null
}
