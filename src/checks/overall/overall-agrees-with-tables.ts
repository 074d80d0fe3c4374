import { agrees } from '../balance'
import { totalTerm } from '../claims'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand } from '../outcome'
import { itemNamed, rowOf, topRow } from '../rows'
import { amountOf, cell, overallTerm, type Term } from '../term'
import { fen } from '../../model/money'

const SOURCES = [
  ['generalPublic', '一般公共预算'],
  ['governmentFunds', '政府性基金'],
  ['stateCapital', '国有资本经营'],
  ['specialAccount', '财政专户'],
  ['unitFunds', '单位资金'],
] as const

/** The overall sheet may or may not count last year's carryover: both are right. */
function against(actual: Term, expected: readonly (Term | null)[], also: Term | null): Outcome[] {
  const [first, ...others] = expected.flatMap(term => term ?? [])
  if (!first) return []
  if ([first, ...others].some(term => amountOf(term) === amountOf(actual))) return [HOLDS]
  return [
    fails({
      severity: 'error',
      messageId: 'overallDiffers',
      details: { name: actual.label },
      expected: money(fen(amountOf(first))),
      actual: money(fen(amountOf(actual))),
      operands: [
        operand(actual, 'result'),
        operand(first, 'part'),
        ...(also ? [operand(also, 'cited')] : []),
      ],
      confidence: Math.min(actual.confidence, first.confidence),
    }),
  ]
}

function fund(context: CheckContext, by: 'source' | 'use', key: string): Term | null {
  const found = context.disclosure.overall?.funds.find(item => item.by === by && item.key === key)
  return found ? overallTerm(found) : null
}

/** I49: total, sources, basic and project expenditure of the overall sheet are those of tables 1 and 3. */
export const overallAgreesWithTables = defineCheck({
  id: 'overall-agrees-with-tables',
  identities: ['I49'],
  formula: 'overall sheet: total = T1 total; by source = T1 by source; basic, project = T3 basic, project',
  tolerance: 'exact',
  severity: 'error',
  family: 'overall',
  needs: ['overall', 'T1'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { T1, T12 } = context.disclosure.tables
    const grand = cell(T1, rowOf(T1, 'grandTotal', 'revenue'), 'amount')
    const thisYear = cell(T1, rowOf(T1, 'thisYear', 'revenue'), 'amount')
    const bySource = fund(context, 'source', 'total')
    const byUse = fund(context, 'use', 'total')
    const same = bySource !== null && byUse !== null && amountOf(bySource) === amountOf(byUse)
    if (bySource) yield* against(bySource, [grand, thisYear], same ? byUse : null)
    if (byUse && !same) yield* against(byUse, [grand, thisYear], null)
    const carryover = cell(T1, rowOf(T1, 'carryover', 'revenue'), 'amount')
    const carried = carryover !== null && amountOf(carryover) !== 0
    for (const [key, name] of SOURCES) {
      const stated = fund(context, 'source', key)
      const item = cell(T1, itemNamed(T1, 'revenue', name), 'amount')
      if (stated && item && !carried) yield* agrees(item, stated, { messageId: 'overallDiffers' })
    }
    const project = fund(context, 'use', 'project')
    const projects = cell(T12, topRow(T12), 'total')
    if (project) yield* against(project, [totalTerm(context, 'T3', 'project'), projects], projects)
    const basic = fund(context, 'use', 'basic')
    if (basic) yield* against(basic, [totalTerm(context, 'T3', 'basic')], null)
  },
})
