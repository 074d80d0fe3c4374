import type { ConcentrationRun } from '../../charts/project-concentration'
import { printShare } from '../../locales/print-share'
import type { Messages } from '../../locales/messages'
import { printAmount, type MoneyUnit } from '../../model/money'

/** What a segment of the strip says of itself: one project, or the largest of several and how many they are. */
export function concentrationReadout(
  { overview }: Messages,
  { first, count, fen, basisPoints }: ConcentrationRun,
  unit: MoneyUnit,
): string {
  const amount = printAmount(fen, unit)
  const share = basisPoints === null ? '' : printShare(basisPoints)
  const { readout, readoutRun } = overview.concentration
  return count === 1
    ? readout(first.row.name, amount, share)
    : readoutRun(count, first.row.name, amount, share)
}
