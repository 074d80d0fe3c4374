import { fen } from '../../model/money'
import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money, words } from '../outcome'
import { amountOf, cell, claimTerm } from '../term'

/** 0.005 万元 a row. */
const HALF_DIGIT = 5_000

const total = (rows: readonly number[]): number => rows.reduce((all, value) => all + value, 0)

/** Whether two different amounts of a sorted list make a sum, within a tolerance. */
function twoMake(sorted: readonly number[], sum: number, tolerance: number): boolean {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const both = (sorted[low] ?? 0) + (sorted[high] ?? 0)
    if (Math.abs(both - sum) <= tolerance) return true
    if (both < sum) low++
    else high--
  }
  return false
}

/** I37: so many rows of table 12 can make the amount of the other running-cost projects. */
export const runningProjectsAreRows = defineCheck({
  id: 'running-projects-are-rows',
  identities: ['I37'],
  formula:
    '十.2: amount of n 其他运转类 = sum of n rows of T12 (n ≤ 2: some rows; else between the least and the largest sum)',
  tolerance: 'sum',
  severity: 'note',
  family: 'narrative',
  needs: ['T12', 'claims'],
  ground: 'convention',
  run: function* ({ disclosure: { claims, tables } }): Generator<Outcome> {
    const own = claims.filter(({ section, label }) => section === '十' && /其他运转类/u.test(label))
    const count = own.find(({ kind }) => kind === 'count')
    const amount = own.find(({ kind }) => kind === 'amount')
    const stated = amount ? claimTerm(amount) : null
    const sorted = tables.T12.rows
      .flatMap(row => (row.kind === 'project' ? (cell(tables.T12, row, 'total') ?? []) : []))
      .map(amountOf)
      .filter(value => value > 0)
      .sort((a, b) => a - b)
    const n = count?.value ?? 0
    if (!amount || !count || !stated || n < 1 || n > sorted.length) return
    const sum = amountOf(stated)
    const tolerance = HALF_DIGIT * (n + 1)
    const least = total(sorted.slice(0, n))
    const most = total(sorted.slice(-n))
    const within = sum >= least - tolerance && sum <= most + tolerance
    const exact =
      n > 2 ||
      (n === 1 ? sorted.some(value => Math.abs(value - sum) <= tolerance) : twoMake(sorted, sum, tolerance))
    if (within && exact) yield HOLDS
    else {
      yield fails({
        severity: 'note',
        messageId: 'noSuchRows',
        details: { count: n },
        expected: within ? words('T12') : money(fen(sum < least ? least : most)),
        actual: money(fen(sum)),
        operands: [claimOperand(amount, 'result'), claimOperand(count, 'cited')],
      })
    }
  },
})
