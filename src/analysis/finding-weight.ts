import { SEVERITIES, type CheckFamily, type Finding, type FindingValue } from '../model/finding'
import { DOUBTFUL } from '../model/place'

/** What lies between tables weighs more than what lies inside one sheet. */
const FAMILIES: readonly CheckFamily[] = [
  'acrossTables',
  'overall',
  'narrative',
  'withinTable',
  'sheetsAgainstTables',
  'assetsAndProcurement',
  'completeness',
  'withinSheet',
]

/** Whether it rests on a reading that is itself in doubt. */
export const isDoubtful = ({ confidence }: Finding): boolean => confidence < DOUBTFUL

const sizeOf = (value: FindingValue | null): number => (value?.kind === 'money' ? Math.abs(value.fen) : 0)

/** How much money is at stake, in fen: the difference, else the larger of the two amounts. */
export function stake({ expected, actual, difference, cases }: Finding): number {
  if (cases) return Math.max(0, ...cases.map(stake))
  return sizeOf(difference) || Math.max(sizeOf(expected), sizeOf(actual))
}

/** The line of its printed result. */
export const firstLine = ({ operands }: Finding): number => operands[0]?.place.line ?? 0

/** By severity, sure before doubtful, between tables before inside a sheet, then by amount and line. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(isDoubtful(a)) - Number(isDoubtful(b)) ||
    FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) ||
    stake(b) - stake(a) ||
    firstLine(a) - firstLine(b)
  )
}

/** A difference that several errors share: one cause may lie behind them. */
export interface SharedDifference {
  readonly value: Extract<FindingValue, { kind: 'money' }>
  readonly count: number
}

/** The difference that most errors have in common, sign left out; null where none stands three times. */
export function sharedDifference(findings: readonly Finding[]): SharedDifference | null {
  const counts = new Map<number, SharedDifference>()
  for (const { severity, difference } of findings) {
    if (severity !== 'error' || difference?.kind !== 'money' || difference.fen === 0) continue
    const size = Math.abs(difference.fen)
    const known = counts.get(size)
    const value = known?.value ?? { ...difference, fen: size as typeof difference.fen }
    counts.set(size, { value, count: (known?.count ?? 0) + 1 })
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count || b.value.fen - a.value.fen)[0]
  return most && most.count >= 3 ? most : null
}
