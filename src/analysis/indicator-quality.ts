import type { Disclosure } from '../model/disclosure'
import {
  indicatorFlaws,
  isSure,
  judgedIndicators,
  REQUIRED_SLOTS,
  type IndicatorFlaw,
  type IndicatorFlawKind,
} from '../model/indicator-flaws'
import { oncePer, oncePerInSteps } from '../model/once-per'
import type { PerformanceSheet } from '../model/performance'

/** How good the performance targets of one project are, and why. */
export interface IndicatorQuality {
  readonly sheet: PerformanceSheet
  readonly project: string
  /** Indicators whose name and value are only paired in doubt: they are not judged. */
  readonly doubtful: number
  /** Parts of the framework to fill, and indicators to state. */
  readonly due: number
  /** Those of them to which nothing is objected. */
  readonly met: number
  /** `met / due` in percent, rounded half up; null where no indicator was read. */
  readonly score: number | null
  readonly flaws: readonly IndicatorFlaw[]
}

/** The quality of all projects' targets. */
export interface IndicatorQualities {
  /** As printed, second prints left out. */
  readonly projects: readonly IndicatorQuality[]
  /** Over all projects together; null where no indicator was read. */
  readonly score: number | null
  /** How many projects have objections of each kind. */
  readonly byKind: ReadonlyMap<IndicatorFlawKind, number>
}

const percent = (met: number, due: number): number | null =>
  due === 0 ? null : Math.floor((met * 200 + due) / (2 * due))

/** Scores the performance targets of one sheet. */
export const sheetQuality = oncePer((sheet: PerformanceSheet): IndicatorQuality => {
  const judged = judgedIndicators(sheet)
  const flaws = indicatorFlaws(sheet)
  const sure = judged.filter(isSure).length
  const due = sure === 0 ? 0 : REQUIRED_SLOTS.length + sure
  const empty = flaws.filter(({ kind }) => kind === 'dimensionEmpty').length
  const faulty = new Set(flaws.flatMap(({ indicator }) => indicator ?? [])).size
  const met = Math.max(0, due - empty - faulty)
  const project = sheet.project?.value ?? ''
  return { sheet, project, doubtful: judged.length - sure, due, met, score: percent(met, due), flaws }
})

/** How many objections of a kind: to parts of the framework one each, else to indicators. */
export function objections({ flaws }: IndicatorQuality, kind: IndicatorFlawKind): number {
  return flaws.filter(flaw => flaw.kind === kind).length
}

/** Scores the performance targets of each project: the share of the framework's parts and of its indicators without objection. */
export const indicatorQuality = oncePerInSteps(function* ({
  sheets,
}: Disclosure): Generator<void, IndicatorQualities> {
  const projects: IndicatorQuality[] = []
  for (const sheet of sheets) {
    if (sheet.duplicateOf !== null) continue
    projects.push(sheetQuality(sheet))
    yield
  }
  const byKind = new Map<IndicatorFlawKind, number>()
  for (const { flaws } of projects) {
    for (const kind of new Set(flaws.map(flaw => flaw.kind))) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  }
  const sum = (pick: (quality: IndicatorQuality) => number) =>
    projects.reduce((all, quality) => all + pick(quality), 0)
  return {
    projects,
    score: percent(
      sum(({ met }) => met),
      sum(({ due }) => due),
    ),
    byKind,
  }
})
