import { describe, expect, it } from 'vitest'
import { followsUpon, lastYearHeld } from '@/analysis/last-year-held'
import type { TableRow } from '@/model/budget-table'
import type { Claim } from '@/model/claim'
import type { Disclosure, DocumentKind, OrganizationKind } from '@/model/disclosure'
import { at, claim, disclosure, row, table } from './build-disclosure'

const sourced = <T>(value: T) => ({ value, place: at(1), confidence: 1 })

interface Of {
  readonly name?: string
  readonly scope?: OrganizationKind
  readonly kind?: DocumentKind
}
function budget(
  year: number,
  tables: Parameters<typeof disclosure>[0],
  claims: readonly Claim[] = [],
  { name = '某某局', scope = 'department', kind = 'budget' }: Of = {},
): Disclosure {
  return {
    ...disclosure(tables, { claims }),
    organization: sourced(name),
    fiscalYear: sourced(year),
    organizationKind: sourced(scope),
    documentKind: sourced(kind),
  }
}

const LINE = 50
/** Writes claims as a line of text: what is no claim stands in it as it is. */
function said(...parts: readonly (string | Omit<Parameters<typeof claim>[0], 'place' | 'section'>)[]) {
  let text = ''
  const claims = parts.flatMap(part => {
    if (typeof part === 'string') {
      text += part
      return []
    }
    const start = text.length
    text += part.raw ?? ''
    return [claim({ section: '一', ...part, place: at(LINE, start, text.length) })]
  })
  return { claims, textOf: (line: number) => (line === LINE ? text : '') }
}

const grandTotal = (amount: string) =>
  row({ kind: 'grandTotal', side: 'revenue', name: '收入总计', line: 9, figures: { amount } })
const thisYear = (amount: string) =>
  row({ kind: 'thisYear', side: 'revenue', name: '本年收入合计', line: 7, figures: { amount } })
const T1 = (...rows: TableRow[]) => table('T1', rows)
const restates = { table: 'T1', line: 9, column: 'amount' } as const

const total = { kind: 'amount', label: '预算收入总计', raw: '120.00', restates } as const
const rise = (raw: string) => ({ kind: 'change', label: '预算收入总计', raw, direction: 'increase' }) as const
const plain = said('预算收入总计', total, '万元，比上年增加', rise('20.00'), '万元')

const held = (
  before: Disclosure,
  { claims, textOf }: ReturnType<typeof said> = plain,
  tables = [T1(grandTotal('120.00'))],
  of: Of = {},
) => lastYearHeld(before, budget(2031, tables, claims, of), textOf)
const before = (amount: string, of: Of = {}) => budget(2030, [T1(grandTotal(amount))], [], of)

const titled = (title: string, amount: string) =>
  table('T5', [row({ kind: 'total', name: '合计', line: 9, figures: { total: amount } })], {
    title: sourced(title),
  })
const cell = (id: 'T3' | 'T10' | 'T11', line: number) => ({
  ...total,
  restates: { table: id, line, column: 'total' } as const,
})
const item = (name: string, parts: Parameters<typeof row>[0] = {}) =>
  row({ name, line: 9, figures: { total: '120.00' }, ...parts })

const coded = (name: string) => item(name, { code: '210' })

const one = (id: 'T3' | 'T10' | 'T11', now: TableRow[], then: TableRow[]) =>
  held(budget(2030, [table(id, then)]), said('金额', cell(id, 9), '万元，比上年增加', rise('20.00')), [
    table(id, now),
  ]).length
describe('last year’s amount that a document states', () => {
  it('is held against the same cell of the document of last year, with the places of both', () => {
    const [found, ...others] = held(before('100.00'))
    expect(others).toEqual([])
    expect(found).toMatchObject({
      label: '预算收入总计',
      stated: 100_000_000,
      isImplied: true,
      difference: 0,
      isTail: false,
      figure: { raw: '100.00', place: { line: 9 } },
    })
    expect(found?.claims.map(({ raw }) => raw)).toEqual(['120.00', '20.00'])
    expect(held(before('97.50'))[0]).toMatchObject({ difference: 2_500_000, isTail: false })
  })

  it('agrees where rounding alone explains the difference, and only there', () => {
    expect(held(before('100.01'))[0]).toMatchObject({ difference: -10_000, isTail: true })
    expect(held(before('100.02'))[0]).toMatchObject({ difference: -20_000, isTail: false })
    const coarse = said('预算收入总计', total, '万元，比上年增加约', rise('20'), '万元')
    expect(held(before('100.40'), coarse)[0]?.isTail).toBe(true)
  })

  it('is the printed amount where one is printed', () => {
    const prior = { kind: 'priorYear', label: '预算收入总计', raw: '99.00' } as const
    const printed = said(
      '预算收入总计',
      total,
      '万元，上年预算数',
      prior,
      '万元，增加',
      rise('20.00'),
      '万元',
    )
    expect(held(before('99.00'), printed)).toMatchObject([
      { stated: 99_000_000, isImplied: false, difference: 0, claims: [{ raw: '99.00' }] },
    ])
  })

  it('is this year’s amount where the text says it is the same', () => {
    const same = said(
      '预算收入总计',
      { ...total, direction: 'same' },
      '万元，与2030年预算数相同。2029年执行数',
    )
    expect(held(before('120.00'), same)[0]).toMatchObject({ difference: 0, isImplied: false })
    expect(held(before('110.00'), same)[0]).toMatchObject({ difference: 10_000_000 })
  })

  it('may be of a part named between the total and the change: what agrees is taken, the total else', () => {
    const part = {
      kind: 'amount',
      label: '本年收入',
      raw: '110.00',
      restates: { ...restates, line: 7 },
    } as const
    const text = said('预算收入总计', total, '万元，其中：本年收入', part, '万元，比上年增加', rise('20.00'))
    const now = [T1(thisYear('110.00'), grandTotal('120.00'))]
    const then = (sum: string, ofYear: string) => budget(2030, [T1(thisYear(ofYear), grandTotal(sum))])
    expect(held(then('95.00', '90.00'), text, now)).toMatchObject([{ label: '本年收入', difference: 0 }])
    expect(held(then('100.00', '90.00'), text, now)).toMatchObject([{ label: '预算收入总计', difference: 0 }])
    expect(held(then('95.00', '91.00'), text, now)).toMatchObject([
      { label: '预算收入总计', difference: 5_000_000 },
    ])
    const unknown = budget(2030, [T1(thisYear('91.00'))])
    expect(held(unknown, text, now)).toEqual([])
  })
})

describe('nothing is said of last year', () => {
  it('between documents that do not follow upon each other: another year, organization, scope or kind', () => {
    const after = budget(2031, [])
    expect(followsUpon(budget(2030, []), after)).toBe(true)
    expect(followsUpon(budget(2029, []), after)).toBe(false)
    expect(followsUpon(after, budget(2030, []))).toBe(false)
    expect(followsUpon(budget(2030, [], [], { name: '别的局' }), after)).toBe(false)
    expect(followsUpon(budget(2030, [], [], { scope: 'unit' }), after)).toBe(false)
    expect(followsUpon(budget(2030, [], [], { kind: 'finalAccounts' }), after)).toBe(false)
    expect(followsUpon({ ...budget(2030, []), organizationKind: null }, after)).toBe(false)
    expect(held(before('100.00', { scope: 'unit' }))).toEqual([])
  })

  it('where the text compares with what was carried out, with an adjusted budget or with another year', () => {
    for (const base of ['比上年执行数增加', '比上年调整预算数增加', '比2029年增加', '较上年决算数增加'])
      expect(
        held(before('97.50'), said('预算收入总计', total, `万元，${base}`, rise('20.00'), '万元')),
      ).toEqual([])
    const level = { ...total, direction: 'same' } as const
    expect(held(before('97.50'), said('与上年执行数相同，为', level, '万元。'))).toEqual([])
  })

  it('where this year’s amount is not the one of the table, or either cell is blank or stands twice', () => {
    expect(held(before('100.00'), plain, [T1(grandTotal('121.00'))])).toEqual([])
    expect(held(before(''))).toEqual([])
    expect(held(budget(2030, [T1(grandTotal('100.00'), grandTotal('100.00'))]))).toEqual([])
    const free = said('预算收入总计', { ...total, restates: null }, '万元，比上年增加', rise('20.00'))
    expect(held(before('100.00'), free)).toEqual([])
  })

  it('where one table leaves the carryover out and the other does not', () => {
    const spoken = { ...total, restates: { table: 'T5', line: 9, column: 'total' } } as const
    const text = said('支出', spoken, '万元，比上年增加', rise('20.00'))
    const now = [titled('一般公共预算支出预算表（不含上年结转）', '120.00')]
    expect(held(budget(2030, [titled('一般公共预算支出预算表', '100.00')]), text, now)).toEqual([])
    expect(
      held(budget(2030, [titled('一般公共预算支出预算表（不含上年结转）', '100.00')]), text, now),
    ).toHaveLength(1)
  })
})

describe('rows of two years are one', () => {
  it('by code and name, a renamed class by today’s name; by code alone never', () => {
    expect(one('T3', [coded('卫生健康支出')], [coded('医疗卫生与计划生育支出')])).toBe(1)
    expect(one('T3', [coded('卫生健康支出')], [coded('住房保障支出')])).toBe(0)
  })

  it('by name whatever its ordinal is printed like', () => {
    expect(one('T10', [item('①公务用车购置费')], [item('其中：1.公务用车购置费')])).toBe(1)
    expect(one('T10', [item('公务接待费')], [item('公务用车购置费')])).toBe(0)
  })

  it('by the unit in table 11; a unit alone is the whole, printed as a total or not', () => {
    const unit = (name: string, line = 9) => item(name, { kind: 'unit', line })
    expect(one('T11', [unit('某某局')], [item('合计', { kind: 'total' })])).toBe(1)
    expect(one('T11', [unit('某某局')], [unit('某某局本级')])).toBe(1)
    expect(one('T11', [unit('甲中心'), unit('乙中心', 10)], [unit('乙中心', 9)])).toBe(0)
  })
})
