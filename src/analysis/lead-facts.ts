import type { Disclosure } from '../model/disclosure'
import { shareInBasisPoints } from '../model/money'
import type { Place } from '../model/place'
import type { ExpenditureNode, ExpenditureSplit } from './expenditure-split'
import { revenueComposition, type RevenueComposition } from './revenue-composition'
import { yearlyChanges, type YearlyChange } from './yearly-changes'

/** The functional class with most of the expenditure, and where its share stands. */
export interface LargestClass {
  readonly node: ExpenditureNode
  readonly basisPoints: number
  readonly places: readonly Place[]
}

/** What the line under the title says besides the change of the total. */
export interface LeadFacts {
  /** The general public budget against last year, where it did not move as the total did. */
  readonly generalPublic: YearlyChange | null
  readonly largestClass: LargestClass | null
  /** Changes whose stated rate is not the one that follows from their amounts. */
  readonly wrongRates: readonly YearlyChange[]
}

function generalPublicChange({ claims }: Disclosure): YearlyChange | null {
  const changes = yearlyChanges(claims, ['一', '五'])
  const moved = changes.find(
    ({ section, label, change, changeFen }) =>
      section === '五' &&
      label.includes('一般公共预算') &&
      change !== null &&
      change.direction !== 'same' &&
      changeFen !== null,
  )
  const asTheTotal = changes.some(
    ({ section, changeFen }) => section === '一' && changeFen === moved?.changeFen,
  )
  return moved && !asTheTotal ? moved : null
}

function largestClass(
  { table, classes, total }: ExpenditureSplit,
  { totalFen }: RevenueComposition,
): LargestClass | null {
  const whole = total.total
  // The line speaks of what the title does: table 5 has a part of it only, unless there is nothing else.
  if (table === 'T5' && totalFen !== null && whole?.fen !== totalFen) return null
  if (!whole || whole.fen === null || whole.fen <= 0 || classes.length < 2) return null
  let most: ExpenditureNode | null = null
  for (const node of classes) if ((node.total?.fen ?? 0) > (most?.total?.fen ?? 0)) most = node
  const figure = most?.total
  if (!most || !figure || figure.fen === null || figure.fen > whole.fen) return null
  const basisPoints = shareInBasisPoints(figure.fen, whole.fen)
  return basisPoints === null ? null : { node: most, basisPoints, places: [figure.place, whole.place] }
}

/** What changed within the total and what most of it is for, each null where the document does not carry it. */
export function leadFacts(disclosure: Disclosure, split: ExpenditureSplit): LeadFacts {
  return {
    generalPublic: generalPublicChange(disclosure),
    largestClass: largestClass(split, revenueComposition(disclosure)),
    wrongRates: yearlyChanges(disclosure.claims, ['一', '五']).filter(({ ratesDiffer }) => ratesDiffer),
  }
}
