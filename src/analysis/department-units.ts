import type { Figure } from '../model/budget-table'
import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import { fen, subtractFen, type Fen } from '../model/money'
import type { ComparedDocument } from './compared-document'
import { comparedClasses } from './compared-classes'
import { organizationKey, unitNames } from './document-relation'
import type { KeyFigureId } from './key-figures'
import { printedStep } from './printed-step'
import { exactSum } from './share'

/** What is added up: a key figure, a source of revenue, a functional class (类). */
export type SummedThing =
  | { readonly kind: 'figure'; readonly id: KeyFigureId }
  | { readonly kind: 'source'; readonly source: FundSource }
  | { readonly kind: 'class'; readonly code: string; readonly name: string }

/** One figure of a department against the sum of its units' own disclosures. */
export interface UnitSum {
  readonly of: SummedThing
  readonly department: Summand
  readonly units: readonly Summand[]
  /** Of what is printed; null where no unit prints an amount. */
  readonly sum: Fen | null
  /** department − sum; null where a figure was not read or is blank that cannot be nothing. */
  readonly difference: Fen | null
  /** Whether rounding alone explains the difference. */
  readonly isTail: boolean
}

/** 部门 = Σ 单位, and which units' disclosures are not there. */
export interface UnitSums {
  readonly rows: readonly UnitSum[]
  /** Units the department's tables name whose own disclosure is not compared: the sum is then no check. */
  readonly missing: readonly MissingUnit[]
  /**
   * Which of the units print the department's own totals though its tables name others: such a document may be the
   * department's, taken for a unit.
   */
  readonly wholes: readonly number[]
}

/** A budget unit by the name the department's tables print; the department's own office (本级) bears the department's name. */
export interface MissingUnit {
  readonly name: string
  readonly isOwn: boolean
}

/** A figure, and whether it counts as nothing where it has no amount: a table without data, a class that is not printed. */
export interface Summand {
  readonly figure: Figure | null
  readonly isNothing: boolean
}

const SUMMED = [
  'totalRevenue',
  'totalExpenditure',
  'basicExpenditure',
  'projectExpenditure',
  'threePublicExpenses',
  'agencyOperatingExpenses',
] as const satisfies readonly KeyFigureId[]

const amountOf = ({ figure, isNothing }: Summand): Fen | null => figure?.fen ?? (isNothing ? fen(0) : null)

/** Each printed figure may be off by half of its last decimal. */
function isTail(difference: Fen, summands: readonly Summand[]): boolean {
  const steps = summands.flatMap(({ figure }) => (figure?.fen ? [printedStep(figure)] : []))
  return Math.abs(difference) * 2 <= Math.max(0, ...steps) * steps.length
}

function rowOf(of: SummedThing, department: Summand, units: readonly Summand[]): UnitSum {
  const printed = units.flatMap(({ figure }) => figure?.fen ?? [])
  const sum = printed.length === 0 ? null : exactSum(printed)
  const whole = amountOf(department)
  const isComplete = units.length > 0 && units.every(unit => amountOf(unit) !== null)
  const isSilent = sum === null && (department.figure?.fen ?? null) === null
  const difference = whole === null || !isComplete || isSilent ? null : subtractFen(whole, sum ?? fen(0))
  return {
    of,
    department,
    units,
    sum,
    difference,
    isTail: difference !== null && difference !== 0 && isTail(difference, [department, ...units]),
  }
}

function keyFigure({ figures }: ComparedDocument, id: KeyFigureId): Summand {
  const found = figures.get(id)
  return found?.kind === 'money'
    ? { figure: found.figure, isNothing: found.gap === 'noData' }
    : { figure: null, isNothing: false }
}

function sourceFigure({ revenue }: ComparedDocument, source: FundSource): Summand {
  const figure = revenue.parts.find(part => part.source === source)?.figure ?? null
  return { figure, isNothing: figure !== null && revenue.totalFen !== null }
}

/** Tables 3 and 5 are not held against each other: the one leaves carryover out. */
function classRows(all: readonly ComparedDocument[]): UnitSum[] {
  if (new Set(all.map(({ split }) => split.table)).size !== 1) return []
  return comparedClasses(all.map(({ split }) => split)).flatMap(({ code, names, nodes }) => {
    const [own, ...units] = nodes.map(node => ({ figure: node?.total ?? null, isNothing: node === null }))
    return own ? [rowOf({ kind: 'class', code, name: names[0] ?? '' }, own, units)] : []
  })
}

function missingUnits(department: ComparedDocument, units: readonly ComparedDocument[]): MissingUnit[] {
  const present = new Set(
    units.map(({ disclosure }) => organizationKey(disclosure.organization?.value ?? '')),
  )
  const own = organizationKey(department.disclosure.organization?.value ?? '')
  return [...unitNames(department.disclosure)]
    .filter(([key]) => !present.has(key))
    .map(([key, name]) => ({ name, isOwn: key === own }))
}

/** Whether a unit's totals are those of the department, and no other figure that both print differs. */
function isWhole(rows: readonly UnitSum[], at: number): boolean {
  const pairs = rows.flatMap(({ of, department, units }) => {
    const [own, unit] = [department.figure?.fen ?? null, units[at]?.figure?.fen ?? null]
    return of.kind === 'figure' && own !== null && unit !== null ? [{ id: of.id, own, unit }] : []
  })
  const totals = pairs.filter(({ id }) => id === 'totalRevenue' || id === 'totalExpenditure')
  return totals.some(({ own }) => own > 0) && pairs.every(({ own, unit }) => own === unit)
}

/**
 * Adds up what the units disclose themselves and holds it against the department's own figures: the totals, then
 * revenue by source and expenditure by class where any of them has an amount.
 */
export function unitSums(department: ComparedDocument, units: readonly ComparedDocument[]): UnitSums {
  const rows = [
    ...SUMMED.map(id =>
      rowOf(
        { kind: 'figure', id },
        keyFigure(department, id),
        units.map(unit => keyFigure(unit, id)),
      ),
    ),
    ...FUND_SOURCES.map(source =>
      rowOf(
        { kind: 'source', source },
        sourceFigure(department, source),
        units.map(unit => sourceFigure(unit, source)),
      ),
    ).filter(row => row.department.figure?.fen || row.sum),
    ...classRows([department, ...units]),
  ]
  const isDivided = unitNames(department.disclosure).size > 1
  const wholes = isDivided ? [...units.keys()].filter(at => isWhole(rows, at)) : []
  return { rows, missing: missingUnits(department, units), wholes }
}

/** The rows that do not hold, rounding aside. */
export const brokenSums = ({ rows }: UnitSums): readonly UnitSum[] =>
  rows.filter(({ difference, isTail }) => difference !== null && difference !== 0 && !isTail)
