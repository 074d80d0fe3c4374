import type { Figure } from '../model/budget-table'
import { subtractFen, type Fen } from '../model/money'
import { bareName } from '../model/name-distance'
import type { ComparedDocument } from './compared-document'
import { unitNames } from './document-relation'
import type { KeyFigureId } from './key-figures'
import { exactSum } from './share'

/** One figure of a department against the sum of its units' own disclosures. */
export interface UnitSum {
  readonly id: KeyFigureId
  readonly department: Figure | null
  readonly units: readonly (Figure | null)[]
  readonly sum: Fen | null
  /** department − sum; null where a figure is missing. */
  readonly difference: Fen | null
}

/** 部门 = Σ 单位, and which units' disclosures are not there. */
export interface UnitSums {
  readonly rows: readonly UnitSum[]
  /** Units the department's tables name whose own disclosure is not compared: the sum is then no check. */
  readonly missing: readonly string[]
}

const SUMMED = [
  'totalRevenue',
  'totalExpenditure',
  'basicExpenditure',
  'projectExpenditure',
  'threePublicExpenses',
  'agencyOperatingExpenses',
] as const satisfies readonly KeyFigureId[]

const figureOf = ({ figures }: ComparedDocument, id: KeyFigureId): Figure | null => {
  const found = figures.get(id)
  return found?.kind === 'money' ? found.figure : null
}

/** Adds up what the units disclose themselves and holds it against the department's own figures. */
export function unitSums(department: ComparedDocument, units: readonly ComparedDocument[]): UnitSums {
  const names = new Set(units.map(({ disclosure }) => bareName(disclosure.organization?.value ?? '')))
  const missing = [...unitNames(department.disclosure)].filter(name => !names.has(name))
  const rows = SUMMED.map((id): UnitSum => {
    const own = figureOf(department, id)
    const figures = units.map(unit => figureOf(unit, id))
    const amounts = figures.flatMap(figure => figure?.fen ?? [])
    const sum = amounts.length === 0 ? null : exactSum(amounts)
    const whole = own?.fen ?? null
    const complete = figures.length > 0 && figures.every(figure => (figure?.fen ?? null) !== null)
    const difference = whole === null || sum === null || !complete ? null : subtractFen(whole, sum)
    return { id, department: own, units: figures, sum, difference }
  })
  return { rows, missing }
}
