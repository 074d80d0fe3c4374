import { describe, expect, it } from 'vitest'
import { otherwiseSaid, publicExpenses } from '@/analysis/public-expenses'
import { yearlyChanges } from '@/analysis/yearly-changes'
import type { Claim } from '@/model/claim'
import { claim, disclosure, row, table } from './build-disclosure'

const amount = (raw: string, parts: Partial<Claim> = {}) =>
  claim({ section: '八', kind: 'amount', label: '机关运行经费', raw, value: Number(raw), ...parts })
const change = (raw: string) =>
  claim({ section: '八', kind: 'change', label: '机关运行经费', raw, direction: 'decrease' })
const rate = (raw: string) =>
  claim({ section: '八', kind: 'rate', label: '机关运行经费', raw, unit: '%', direction: 'decrease' })

describe('changes on last year', () => {
  it('imply last year and the rate, exactly', () => {
    const [found] = yearlyChanges([amount('21.25'), change('1.60'), rate('7.5')], ['八'])
    expect(found).toMatchObject({ implied: 22_850_000, changeFen: -1_600_000, impliedRate: -700 })
    expect(found?.rate?.raw).toBe('7.5')
    expect(found?.ratesDiffer).toBe(true)
  })

  it('take a coarsely printed rate as agreeing', () => {
    const [found] = yearlyChanges([amount('21.25'), change('1.60'), rate('7')], ['八'])
    expect(found?.ratesDiffer).toBe(false)
  })

  it('leave out other sections and what is not compared', () => {
    expect(yearlyChanges([amount('21.25')], ['八'])).toEqual([])
    expect(yearlyChanges([amount('21.25'), change('1.60')], ['一'])).toEqual([])
  })
})

const same = (label: string, raw: string) =>
  claim({ section: '七', kind: 'amount', label, raw, direction: 'same' })

describe('public expenses', () => {
  const read = disclosure(
    [
      table('T10', [
        row({ name: '公务接待费', figures: { total: '' } }),
        row({ name: '公务用车购置及运行费', figures: { total: '3.00' } }),
        row({ name: '②公务用车运行维护费', parent: 1, figures: { total: '3.00' } }),
        row({ kind: 'total', name: '合计', figures: { total: '3.00' } }),
      ]),
      table('T11', [row({ kind: 'unit', name: '某局', figures: { total: '21.25' } })]),
    ],
    {
      claims: [
        same('“三公”经费预算', '3.00'),
        same('公务用车购置及运行费', '3.00'),
        amount('21.25'),
        change('1.60'),
      ],
    },
  )

  it('stand beside what the narrative says of each, by the thing it names', () => {
    const { threePublic } = publicExpenses(read)
    expect(threePublic.rows.map(({ part, change: found }) => [part, found?.implied ?? null])).toEqual([
      [false, null],
      [false, 3_000_000],
      [true, null],
    ])
    expect(threePublic.total?.change?.implied).toBe(3_000_000)
  })

  it('give the whole’s change to the only unit of a table without a total', () => {
    const { agency } = publicExpenses(read)
    expect(agency.total).toBeNull()
    expect(agency.rows[0]?.change?.implied).toBe(22_850_000)
  })

  it('whose amount of this year the text says otherwise are told: what is implied rests on the text', () => {
    const claims = [amount('23.45'), change('1.60')]
    const printing = (total: string) =>
      publicExpenses(
        disclosure([table('T11', [row({ kind: 'unit', name: '某局', figures: { total } })])], { claims }),
      ).agency.rows[0]
    const [other, same] = [printing('21.25'), printing('23.45')]
    expect(other && otherwiseSaid(other)).toBe(23_450_000)
    expect(other?.change?.implied).toBe(25_050_000)
    expect(same && otherwiseSaid(same)).toBeNull()
  })
})
