import { DIMENSIONS, type Dimension, type Period } from '../model/dimension'
import type { FundSource } from '../model/fund-source'
import { shareInBasisPoints, type Fen } from '../model/money'
import type { Place } from '../model/place'
import type { ExpenditureSplit } from './expenditure-split'
import type { IndicatorCoverage } from './indicator-coverage'
import type { ProjectConcentration } from './project-concentration'
import type { RevenueComposition } from './revenue-composition'

/** What can truly be said of the sources: 全部来自, 过半来自, 一半来自, 最大来源…占; two of which none is larger, 各占. */
export type SourceFinding =
  | { readonly template: 'allFrom'; readonly source: FundSource }
  | {
      readonly template: 'overHalfFrom' | 'halfFrom' | 'largestFrom'
      readonly source: FundSource
      readonly basisPoints: number
    }
  | { readonly template: 'equalFrom'; readonly sources: readonly FundSource[]; readonly basisPoints: number }

/** What can truly be said of basic against project, of the larger of the two; `tenths` 93 reads 九成三, 90 reads 九成. */
export type SplitFinding =
  | { readonly template: 'allBasic' }
  | { readonly template: 'allProject' }
  | {
      readonly template: 'projectShare' | 'basicShare'
      readonly basisPoints: number
      readonly tenths: number
    }

/** What a total is the total of: all that is budgeted, or as much of it as the tables that were found speak of. */
export type WholeBudget = 'budget' | 'appropriation' | 'generalPublic'

/** The page's title: the total and two findings, each null where the figures do not carry it. */
export interface PageHeadline {
  readonly totalFen: Fen | null
  readonly whole: WholeBudget
  /** Where the total stands, or the parts that were added up to it. */
  readonly places: readonly Place[]
  readonly source: SourceFinding | null
  readonly split: SplitFinding | null
}

/** The revenue figure's title. */
export type RevenueHeadline = SourceFinding | { readonly template: 'noRevenue' }

/** The split's title, of table 5 only for the general public budget; `onlyIn` counts the classes of the smaller part. */
export type ExpenditureHeadline =
  | (SplitFinding & {
      readonly table: 'T3' | 'T5'
      /** Null where the smaller part stands in every class, or it is not known of each. */
      readonly onlyIn: number | null
    })
  | { readonly template: 'noExpenditure' }
  /** Rows with amounts were read, but the table prints no total that anything could be said of. */
  | { readonly template: 'noTotal'; readonly table: 'T3' | 'T5' }

/** A dimension and the number of sheets that fill it. */
export interface DimensionCount {
  readonly dimension: Dimension
  readonly covered: number
}

/** The coverage figure's title, emptiest first; `sheets` counts those of which the half of `period` was read. */
export type CoverageHeadline =
  | { readonly template: 'noSheets' }
  | { readonly template: 'allCovered'; readonly period: Period; readonly sheets: number }
  | {
      /** Most sheets leave each of these empty; or none does, and these are the emptiest, all alike. */
      readonly template: 'mostlyEmpty' | 'weakest'
      readonly period: Period
      readonly sheets: number
      /** At most two; `more` counts the others of which the same holds. */
      readonly dimensions: readonly DimensionCount[]
      readonly more: number
    }

/** The concentration figure's title. */
export type ConcentrationHeadline =
  | { readonly template: 'noProjects' }
  /** `blank` counts the projects whose amount is blank. */
  | { readonly template: 'oneProject'; readonly blank: number }
  | {
      readonly template: 'largestHold'
      readonly projects: number
      readonly of: number
      readonly basisPoints: number
    }

const WHOLE = 10_000
/** What is not all must not read as all: 99.99 %, with one decimal 99.9 %. */
const NEARLY = { 2: 9999, 1: 9994 } as const
const NAMED_DIMENSIONS = 2
const NAMED_PROJECTS = 5

function sourceFinding({ parts, totalFen }: RevenueComposition): SourceFinding | null {
  if (totalFen === null || totalFen <= 0) return null
  const paid = parts.flatMap(({ source, figure }) =>
    figure && figure.fen !== null && figure.fen > 0 ? [{ source, fen: figure.fen }] : [],
  )
  const most = paid.reduce((large, { fen }) => Math.max(large, fen), 0)
  const [largest, ...alike] = paid.filter(({ fen }) => fen === most)
  if (!largest) return null
  const { source, fen } = largest
  const share = shareInBasisPoints(fen, totalFen)
  if (share === null || share > WHOLE || fen > totalFen) return null
  if (fen === totalFen) return { template: 'allFrom', source }
  const basisPoints = Math.min(share, NEARLY[2])
  if (alike.length > 0)
    return { template: 'equalFrom', sources: [source, ...alike.map(other => other.source)], basisPoints }
  // 5000 may be rounded up to: half is said of the amounts, not of the rounded share.
  const template = 2 * fen > totalFen ? 'overHalfFrom' : 2 * fen === totalFen ? 'halfFrom' : 'largestFrom'
  return { template, source, basisPoints }
}

function splitFinding({ total }: ExpenditureSplit): SplitFinding | null {
  const whole = total.total?.fen ?? null
  const project = total.project?.fen ?? null
  const basic = total.basic?.fen ?? null
  if (whole === null || whole <= 0) return null
  if (project !== null && project === whole) return { template: 'allProject' }
  if (basic !== null && basic === whole) return { template: 'allBasic' }
  const ofBasic = basic !== null && basic > (project ?? 0)
  const part = ofBasic ? basic : project
  if (project === null || part === null || part <= 0 || part > whole) return null
  const basisPoints = shareInBasisPoints(part, whole) ?? 0
  // What is not all must not read as all, nor what is something as nothing.
  const tenths = Math.min(99, Math.max(1, Math.floor((basisPoints + 50) / 100)))
  return { template: ofBasic ? 'basicShare' : 'projectShare', basisPoints, tenths }
}

/** Title of the page. */
export function pageHeadline(revenue: RevenueComposition, split: ExpenditureSplit): PageHeadline {
  const spent = split.total.total
  const totalFen = revenue.totalFen ?? spent?.fen ?? null
  const implied = revenue.parts.flatMap(({ figure }) => (figure && figure.fen !== null ? [figure] : []))
  const printed = revenue.totalFen === null ? spent : revenue.total
  const places = (revenue.totalImplied && revenue.totalFen !== null ? implied : printed ? [printed] : []).map(
    ({ place }) => place,
  )
  const ofSplit = split.table === 'T5' ? 'generalPublic' : 'budget'
  const whole = revenue.totalFen === null ? ofSplit : revenue.table === 'T4' ? 'appropriation' : 'budget'
  // A share of the general public budget is none of a total that is more than that.
  const ofOneWhole = whole === ofSplit || spent?.fen === totalFen
  return {
    totalFen,
    whole,
    places,
    source: sourceFinding(revenue),
    split: ofOneWhole ? splitFinding(split) : null,
  }
}

/** Title of the revenue figure. */
export function revenueHeadline(revenue: RevenueComposition): RevenueHeadline {
  return sourceFinding(revenue) ?? { template: 'noRevenue' }
}

/** In how many classes the smaller part stands; null where that is all, or one has an amount of which nobody knows. */
function onlyIn({ classes }: ExpenditureSplit, part: 'basic' | 'project'): number | null {
  const other = part === 'basic' ? 'project' : 'basic'
  const sized = classes.filter(node => (node.total?.fen ?? 0) !== 0)
  const without = sized.filter(node => (node[part]?.fen ?? 0) === 0)
  const known = without.every(node => node[other]?.fen === node.total?.fen)
  const count = sized.length - without.length
  return known && count > 0 && count < sized.length ? count : null
}

/** Title of the expenditure figure. */
export function expenditureHeadline(split: ExpenditureSplit): ExpenditureHeadline {
  const finding = splitFinding(split)
  const { table } = split
  if (!finding || !table) {
    const drawn = split.classes.some(({ total, basic, project }) =>
      [total, basic, project].some(figure => (figure?.fen ?? 0) !== 0),
    )
    return table && drawn && !split.totalPrinted
      ? { template: 'noTotal', table }
      : { template: 'noExpenditure' }
  }
  const { template } = finding
  const smaller = template === 'projectShare' ? 'basic' : template === 'basicShare' ? 'project' : null
  return { ...finding, table, onlyIn: smaller ? onlyIn(split, smaller) : null }
}

/** Title of the coverage figure; speaks of the annual half, of the whole period where no annual half was read. */
export function coverageHeadline(coverage: IndicatorCoverage): CoverageHeadline {
  const { sheetsRead } = coverage
  const period = sheetsRead.annual > 0 ? 'annual' : 'whole'
  const sheets = sheetsRead[period]
  if (sheets === 0) return { template: 'noSheets' }
  const counts = DIMENSIONS.flatMap(dimension => {
    const rate = coverage.byDimension.find(entry => entry.dimension === dimension)?.rates[period]
    return rate ? [{ dimension, covered: rate.covered }] : []
  })
  // A stable sort: equally empty dimensions stay in the framework's order.
  counts.sort((a, b) => a.covered - b.covered)
  const mostlyEmpty = counts.filter(({ covered }) => covered * 2 < sheets)
  const weakest = counts.filter(({ covered }) => covered < sheets && covered === counts[0]?.covered)
  const said = mostlyEmpty.length > 0 ? mostlyEmpty : weakest
  if (said.length === 0) return { template: 'allCovered', period, sheets }
  return {
    template: mostlyEmpty.length > 0 ? 'mostlyEmpty' : 'weakest',
    period,
    sheets,
    dimensions: said.slice(0, NAMED_DIMENSIONS),
    more: Math.max(0, said.length - NAMED_DIMENSIONS),
  }
}

/** Title of the concentration figure: what the five largest projects hold, fewer where there are few. */
export function concentrationHeadline({ parts, sum, blank }: ProjectConcentration): ConcentrationHeadline {
  if (parts.length === 0 || sum === null || sum <= 0) return { template: 'noProjects' }
  if (parts.length === 1) return { template: 'oneProject', blank: blank.length }
  const projects = Math.min(NAMED_PROJECTS, Math.ceil(parts.length / 2))
  const share = parts[projects - 1]?.cumulativeBasisPoints ?? 0
  const rest = parts.slice(projects).some(({ fen }) => fen > 0)
  return {
    template: 'largestHold',
    projects,
    of: parts.length,
    basisPoints: rest ? Math.min(share, NEARLY[1]) : share,
  }
}
