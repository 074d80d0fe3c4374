import { describe, expect, it } from 'vitest'
import { addsUp, sumTolerance } from '@/checks/balance'
import { defineCheck, type Outcome } from '@/checks/define-check'
import { fails, HOLDS, untested } from '@/checks/outcome'
import { runChecks } from '@/checks/run-checks'
import type { Term } from '@/checks/term'
import type { LineRole } from '@/model/disclosure'
import { parseAmount } from '@/model/money'
import { at } from '../analysis/build-disclosure'
import { of, tableOf, total } from './build-case'

const check = (run: () => Iterable<Outcome>, needs: readonly ['T1'] | readonly [] = []) =>
  defineCheck({
    id: 'probe',
    formula: 'a = b',
    tolerance: 'exact',
    severity: 'error',
    family: 'withinTable',
    needs,
    ground: 'convention',
    run,
  })
const term = (raw: string, line = 1): Term => ({
  fen: raw === '' ? null : parseAmount(raw, 'wanYuan'),
  raw,
  place: at(line),
  label: '甲',
  confidence: 1,
})
const failure = (confidence: number, messageId = 'sumDiffers') =>
  fails({
    severity: 'error',
    messageId,
    operands: [{ place: at(3), raw: '1', label: '甲', role: 'result' }],
    confidence,
  })
const audit = (
  run: () => Iterable<Outcome>,
  ...rest: Parameters<typeof check> extends [unknown, ...infer R] ? R : never
) => runChecks([check(run, ...rest)], of(), null)

const tail = (): Outcome[] => addsUp(term('3.00'), [term('1.00'), term('1.99')])

const failingSum = () => [
  fails({
    severity: 'error',
    messageId: 'sumDiffers',
    operands: [{ place: at(100), raw: '9.00', label: '合计', role: 'result', table: 'T1' }],
  }),
]

describe('the runner of checks', () => {
  it('isolates a crash: the check could not run, the others do', () => {
    const crash = check(() => {
      throw new Error('boom')
    })
    const { obligations } = runChecks([crash, check(() => [HOLDS])], of(), null)
    expect(obligations.map(({ state }) => state)).toEqual(['couldNotRun', 'pass'])
    expect(obligations[0]?.reason).toEqual({ code: 'crashed', details: { message: 'boom' } })
  })

  it('tells of each before it runs', () => {
    const order: string[] = []
    const first = check(() => {
      order.push('ran')
      return [HOLDS]
    })
    runChecks([first, first], of(), null, () => void order.push('next'))
    expect(order).toEqual(['next', 'ran', 'next', 'ran'])
  })

  it('says that a table was not found, or that it has no data', () => {
    expect(audit(() => [HOLDS], ['T1']).obligations[0]).toMatchObject({ state: 'couldNotRun' })
    const empty = { ...tableOf('T1', total({})), noData: true }
    const { obligations } = runChecks([check(() => [HOLDS], ['T1'])], of([empty]), null)
    expect(obligations[0]).toMatchObject({ state: 'notApplicable', reason: { code: 'tableEmpty' } })
  })

  it('never calls fine what it could not compare', () => {
    const [obligation] = audit(() => [untested('totalBlank', { line: 7 })]).obligations
    expect(obligation).toMatchObject({ state: 'couldNotRun', reason: { code: 'totalBlank' }, tested: 0 })
    const [partial] = audit(() => [HOLDS, untested('totalBlank', { line: 7 })]).obligations
    expect(partial).toMatchObject({ state: 'pass', tested: 1, untested: [{ code: 'totalBlank' }] })
  })

  it('lowers an error that rests on a doubtful reading and ranks it below', () => {
    const { findings } = audit(() => [failure(0.5), failure(1)])
    expect(findings.map(({ severity, confidence }) => [severity, confidence])).toEqual([
      ['error', 1],
      ['warning', 0.5],
    ])
  })

  it('lowers a sum over a table of which a line was not read: the missing part may stand there', () => {
    const table = { ...tableOf('T1', total({ total: '9.00' })), lines: { from: 100, to: 104 } }
    const sum = { ...check(failingSum), tolerance: 'sum' as const }
    const severityWith = (role: LineRole) => {
      const document = of([table], { lines: { from: 102, to: 102 }, lineRoles: [role] })
      return runChecks([sum], document, null).findings.map(({ severity }) => severity)
    }
    expect([severityWith('tableRow'), severityWith('unread')]).toEqual([['error'], ['warning']])
  })

  it('clusters rounding tails into one note', () => {
    const { findings, obligations } = audit(() => [...tail(), ...tail(), ...tail()])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'note', messageId: 'roundingTails', details: { count: 3 } })
    expect(obligations[0]?.state).toBe('pass')
  })
})

describe('the tolerance of a sum', () => {
  it('is 0.005·(n+1) floored to 0.01', () => {
    expect([1, 2, 3, 9, 10].map(sumTolerance)).toEqual([10_000, 10_000, 20_000, 50_000, 50_000])
  })

  it('is a note within, an error beyond, and a warning beyond 0.05 among many parts', () => {
    const parts = Array.from({ length: 13 }, () => term('1.00'))
    const of13 = (raw: string) =>
      addsUp(term(raw), parts).map(outcome => (outcome.kind === 'fails' ? outcome.severity : outcome.kind))
    expect([of13('13.00'), of13('13.05'), of13('13.06'), of13('13.08')]).toEqual([
      ['holds'],
      ['note'],
      ['warning'],
      ['error'],
    ])
  })

  it('cannot be judged where the total or all parts are blank', () => {
    expect(addsUp(term(''), [term('1.00')])).toMatchObject([{ kind: 'untested' }])
    expect(addsUp(term('1.00'), [term('')])).toMatchObject([{ kind: 'untested' }])
    expect(addsUp(term(''), [term('')])).toEqual([])
  })
})
