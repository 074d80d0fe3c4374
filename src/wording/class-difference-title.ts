import type { Comparison } from '../analysis/comparison'
import { largestDifference } from '../analysis/largest-difference'
import type { Messages } from '../locales'
import { printShare } from '../locales/print-share'
import { fen, printAmount, type MoneyUnit } from '../model/money'

/** Where the documents differ most by functional class: 差别最大的是城乡社区支出：A 占 79.26%，B 占 57.29%. */
export function classDifferenceTitle(words: Messages, comparison: Comparison, unit: MoneyUnit): string {
  const { compare, terms } = words
  const largest = largestDifference(comparison)
  if (!largest) return compare.sameClasses
  if (largest.kind === 'gap') {
    const { name, more, less, moreBasisPoints, lessBasisPoints } = largest
    const share = lessBasisPoints === null ? null : printShare(lessBasisPoints)
    return compare.largestGap(name, more.letter, printShare(moreBasisPoints), less.letter, share)
  }
  const { name, change, only } = largest
  const amount = `${printAmount(fen(Math.abs(change)), unit)} ${terms.units[unit]}`
  return compare.largestChange(name, change > 0, amount, only)
}
