import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrections } from '@/corrections/apply'
import { locate } from '@/corrections/locate'
import type { Correction, CorrectionChange, CorrectionTarget } from '@/model/correction'
import { DIMENSIONS } from '@/model/dimension'
import { fen } from '@/model/money'
import { at, disclosure, indicator, row, sheet, table } from '../analysis/build-disclosure'

const projects = table(
  'T12',
  [
    row({ kind: 'department', name: '某局', line: 3, figures: { total: '9.00' } }),
    row({ kind: 'unit', name: '甲所', line: 4, parent: 0, figures: { total: '9.00' } }),
    row({ kind: 'project', name: '路灯', line: 5, parent: 1, unit: '甲所', figures: { total: '5.00' } }),
    row({ kind: 'project', name: '乙站', line: 6, parent: 1, unit: '甲所', figures: { total: '4.00' } }),
    row({ kind: 'project', name: '桥梁', line: 7, parent: 1, unit: '甲所', figures: { total: '4.00' } }),
  ],
  { columns: ['total', 'unitFunds'] },
)
const read = disclosure([projects], {
  organization: { value: '某局', place: at(1), confidence: 0.5, reason: 'odd' },
  fiscalYear: { value: 2026, place: at(2), confidence: 1 },
  sheets: [
    sheet({
      project: '路灯',
      annual: '50000',
      indicators: [
        indicator('quantity', '安装', { line: 104, value: null, valuePlace: null }),
        indicator('quality', '盏数', { line: 105, doubtful: true, confidence: 0.4, reason: 'odd' }),
        indicator('cost', '单价', { line: 106, level1: 'cost' }),
      ],
    }),
  ],
})
const { targets } = locate(read)
const target = (of: string, line: number): CorrectionTarget =>
  [...targets.values()].find(each => each.of === of && each.line === line)!
const cell = (line: number): CorrectionTarget => ({ ...target('row', line), of: 'cell', column: 'total' })
let id = 0
const correction = (target: CorrectionTarget, change: CorrectionChange): Correction => ({
  id: ++id,
  target,
  change,
  subject: '',
  was: null,
})
const after = (...all: Correction[]) => applyCorrections(read, all)
const rows = (...all: Correction[]) => after(...all).disclosure.tables.T12.rows
const indicators = (...all: Correction[]) => after(...all).disclosure.sheets[0]!.indicators

describe('a correction', () => {
  it('puts the amount in place and keeps the printed one beside it', () => {
    const changed = rows(correction(cell(5), { kind: 'amount', raw: '5.50', fen: fen(5_500_000) }))
    expect(changed[2]?.figures.total).toMatchObject({
      fen: 5_500_000,
      raw: '5.50',
      corrected: { from: { fen: 5_000_000, raw: '5.00' } },
    })
    expect(changed[1]).toEqual(projects.rows[1])
  })

  it('keeps the first reading as the original when corrected twice', () => {
    const twice = ['a', 'b'].map(text => correction(target('row', 5), { kind: 'name', text }))
    expect(rows(...twice)[2]).toMatchObject({ name: 'b', corrected: { from: { name: '路灯' } } })
  })

  it('fills a cell that was not read', () => {
    const missing: CorrectionTarget = { ...target('row', 5), of: 'cell', column: 'unitFunds' }
    const [, , changed] = rows(correction(missing, { kind: 'amount', raw: '1', fen: fen(1_000_000) }))
    expect(changed?.figures.unitFunds).toMatchObject({ fen: 1_000_000, corrected: { from: { fen: null } } })
  })

  it('of a kind moves the rows below to their new unit', () => {
    const changed = rows(correction(target('row', 6), { kind: 'rowKind', rowKind: 'unit' }))
    expect(changed.map(({ parent, unit }) => [parent, unit])).toEqual([
      [null, null],
      [0, null],
      [1, '甲所'],
      [0, null],
      [3, '乙站'],
    ])
  })

  it('of a unit moves only that project, and of a unit’s name goes to its projects', () => {
    const changed = rows(
      correction(target('row', 6), { kind: 'rowKind', rowKind: 'unit' }),
      correction(target('row', 7), { kind: 'unit', unit: '甲所' }),
      correction(target('row', 4), { kind: 'name', text: '甲一所' }),
    )
    expect(changed.map(({ parent, unit }) => [parent, unit])[2]).toEqual([1, '甲一所'])
    expect(changed[4]?.corrected).toEqual({ from: { unit: '甲所' } })
  })

  it('that drops a row leaves every other row under the right one', () => {
    expect(rows(correction(target('row', 4), { kind: 'drop' })).map(({ parent }) => parent)).toEqual([
      null,
      0,
      0,
      0,
    ])
  })

  it('that merges rows joins names, fills figures and can be corrected further', () => {
    const merge = correction(target('row', 6), { kind: 'merge', into: target('row', 5) })
    const named = correction(target('row', 5), { kind: 'name', text: '路灯站' })
    expect(rows(merge)[2]).toMatchObject({ name: '路灯乙站', figures: { total: { raw: '5.00' } } })
    expect(rows(merge, named)[2]).toMatchObject({ name: '路灯站', corrected: { from: { name: '路灯' } } })
  })

  it('that merges indicators joins name and value', () => {
    const merged = indicators(
      correction(target('indicator', 105), { kind: 'merge', into: target('indicator', 104) }),
    )
    expect(merged).toHaveLength(2)
    expect(merged[0]).toMatchObject({ name: '安装盏数', value: '100%', valuePlace: { line: 105 } })
    expect(merged[0]?.namePlace.parts?.map(({ line }) => line)).toEqual([104, 105])
  })

  it('of a dimension takes the level along and is no longer in doubt', () => {
    const [, changed] = indicators(
      correction(target('indicator', 105), { kind: 'dimension', dimension: 'cost' }),
    )
    expect(changed).toMatchObject({ dimension: 'cost', level1: 'cost', doubtful: false, confidence: 1 })
    expect(changed?.reason).toBeUndefined()
  })

  it('of a value is taken apart anew, and the pair of both halves is compared anew', () => {
    const paired = disclosure([], {
      sheets: [
        {
          ...sheet({
            indicators: [
              indicator('cost', '甲', { line: 1 }),
              indicator('cost', '单价', { line: 2, period: 'whole', value: '5元' }),
              indicator('cost', '单价', { line: 3, value: '6元', target: { kind: 'money', limits: [] } }),
            ],
          }),
          pairs: [
            { whole: null, annual: 0, differs: [], confidence: 1 },
            { whole: 1, annual: 2, differs: ['value'], confidence: 1 },
          ],
        },
      ],
    })
    const targets = [...locate(paired).targets.values()].filter(({ of }) => of === 'indicator')
    const result = applyCorrections(
      paired,
      [correction(targets[0]!, { kind: 'drop' }), correction(targets[2]!, { kind: 'value', text: '5元' })],
      () => ({ kind: 'text', limits: [] }),
    ).disclosure.sheets[0]
    expect(result?.indicators[1]).toMatchObject({ value: '5元', target: { kind: 'text' } })
    expect(result?.pairs).toEqual([{ whole: 0, annual: 1, differs: [], confidence: 1 }])
  })

  it('that confirms changes nothing but the doubt', () => {
    const { disclosure } = after(correction(target('field', 1), { kind: 'confirm' }))
    expect(disclosure.organization).toEqual({ value: '某局', place: at(1), confidence: 1 })
  })

  it('of a task of the overall sheet changes it in every row that prints it', () => {
    const duty = { value: '维护路登', place: at(200), confidence: 1 }
    const task = { value: '巡查', place: at(201), confidence: 1 }
    const tasks = [
      { duty, task },
      { duty, task: null },
    ]
    const sheets = disclosure([], {
      overall: {
        lines: { from: 199, to: 210 },
        department: null,
        departmentCode: null,
        basics: [],
        funds: [],
        texts: [],
        tasks,
        indicators: [],
        labels: [],
      },
    })
    const [first, second] = [...locate(sheets).targets.values()].filter(({ line }) => line >= 200)
    const result = applyCorrections(sheets, [
      correction(first!, { kind: 'value', text: '维护路灯' }),
      correction(second!, { kind: 'value', text: '每季度巡查' }),
    ])
    const texts = result.disclosure.overall?.tasks.map(each => [each.duty?.value, each.task?.value])
    expect(texts).toEqual([
      ['维护路灯', '每季度巡查'],
      ['维护路灯', undefined],
    ])
    expect(result.orphaned).toEqual([])
  })

  it('of the year must be a year', () => {
    const year = target('field', 2)
    const right = after(correction(year, { kind: 'value', text: '2027' }))
    expect(right.disclosure.fiscalYear?.value).toBe(2027)
    expect(after(correction(year, { kind: 'value', text: '二七' })).orphaned).toHaveLength(1)
  })

  it('finds the only row of its line when the columns have moved, and otherwise says that it is orphaned', () => {
    const moved = correction({ ...target('row', 5), start: 9 } as CorrectionTarget, { kind: 'drop' })
    const gone = correction({ ...target('row', 5), line: 50 } as CorrectionTarget, { kind: 'drop' })
    const result = after(moved, gone)
    expect(result.applied).toEqual([{ ...moved, subject: '路灯', was: '路灯' }])
    expect(result.orphaned).toEqual([gone])
  })

  it('says of each what the document says there, whatever came with it', () => {
    const first = correction(target('row', 5), { kind: 'name', text: '灯' })
    const second = correction(target('row', 5), { kind: 'name', text: '灯杆' })
    const { applied } = after({ ...first, subject: '别的', was: '9.99' }, { ...second, id: 99, was: null })
    expect(applied.map(({ subject, was }) => [subject, was])).toEqual([
      ['路灯', '路灯'],
      ['灯', '灯'],
    ])
  })

  it('never guesses between two things on a line', () => {
    const two = disclosure([], {
      sheets: [
        sheet({
          indicators: [indicator('cost', '甲'), { ...indicator('cost', '乙'), namePlace: at(1, 20) }],
        }),
      ],
    })
    const first = [...locate(two).targets.values()].find(({ of }) => of === 'indicator')
    const moved = correction({ ...first!, start: 3 }, { kind: 'drop' })
    expect(applyCorrections(two, [moved]).orphaned).toEqual([moved])
  })

  it('finds everything of the corrected disclosure by its target again', () => {
    const { disclosure, targets } = after(
      correction(target('row', 6), { kind: 'rowKind', rowKind: 'unit' }),
      correction(target('indicator', 105), { kind: 'dimension', dimension: 'cost' }),
    )
    for (const each of [...disclosure.tables.T12.rows, ...disclosure.sheets[0]!.indicators])
      expect(targets().get(each)).toBeDefined()
  })
})

const key = ({ target }: { readonly target: CorrectionTarget }) => JSON.stringify(target)

describe('corrections', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 })
  const change = fc.oneof(
    fc.record({
      target: fc.constantFrom(cell(4), cell(5), target('fund', 102)),
      change: fc
        .integer({ min: 0, max: 10 ** 12 })
        .map(n => ({ kind: 'amount', raw: String(n), fen: fen(n) }) as const),
    }),
    fc.record({
      target: fc.constantFrom(target('row', 6), target('indicator', 104)),
      change: fc.oneof(
        text.map(text => ({ kind: 'name', text }) as const),
        fc.constant({ kind: 'drop' } as const),
        fc.constant({ kind: 'confirm' } as const),
      ),
    }),
    fc.record({
      target: fc.constant(target('row', 7)),
      change: fc
        .constantFrom('unit', 'project', 'department')
        .map(rowKind => ({ kind: 'rowKind', rowKind }) as const),
    }),
    fc.record({
      target: fc.constantFrom(target('indicator', 105), target('indicator', 106)),
      change: fc.constantFrom(...DIMENSIONS).map(dimension => ({ kind: 'dimension', dimension }) as const),
    }),
    fc.record({
      target: fc.constant(target('field', 101)),
      change: text.map(text => ({ kind: 'value', text }) as const),
    }),
  )

  it('of different places may come in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(change, { selector: key, minLength: 2, maxLength: 6 }), made => {
        const all = made.map(({ target, change }) => correction(target, change))
        expect(after(...[...all].reverse()).disclosure).toEqual(after(...all).disclosure)
      }),
    )
  })

  it('leave what they are applied to as it was', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), made => {
        const before = structuredClone(read)
        after(...made.map(({ target, change }) => correction(target, change)))
        expect(read).toEqual(before)
        expect(after().disclosure).toBe(read)
      }),
    )
  })

  it('once in force need no second time', () => {
    fc.assert(
      fc.property(change, ({ target, change }) => {
        if (change.kind === 'drop') return
        const one = correction(target, change)
        expect(after(one, one).disclosure).toEqual(after(one).disclosure)
      }),
    )
  })
})
