import { CHECK_FAMILIES, type Audit, type CheckFamily, type Obligation } from '../model/finding'

/** What became of all checks of a document: the denominator is the obligations. */
export interface ObligationCounts {
  readonly total: number
  readonly pass: number
  readonly fail: number
  readonly notApplicable: number
  readonly couldNotRun: number
  /** Of those that ran: how many could not compare everything. */
  readonly partial: number
}

/** Whether a check compared some things and could not compare others. */
export const isPartial = ({ tested, untested }: Obligation): boolean => tested > 0 && untested.length > 0

/** Counts the obligations by state. */
export function obligationCounts({ obligations }: Pick<Audit, 'obligations'>): ObligationCounts {
  const count = (state: Obligation['state']) => obligations.filter(each => each.state === state).length
  return {
    total: obligations.length,
    pass: count('pass'),
    fail: count('fail'),
    notApplicable: count('notApplicable'),
    couldNotRun: count('couldNotRun'),
    partial: obligations.filter(isPartial).length,
  }
}

/** The obligations of one family. */
export interface ObligationFamily {
  readonly family: CheckFamily
  readonly obligations: readonly Obligation[]
}

/** The obligations by family, in the order a reviewer goes through them; families without any left out. */
export function obligationFamilies(obligations: readonly Obligation[]): readonly ObligationFamily[] {
  return CHECK_FAMILIES.map(family => ({
    family,
    obligations: obligations.filter(each => each.family === family),
  })).filter(({ obligations: own }) => own.length > 0)
}
