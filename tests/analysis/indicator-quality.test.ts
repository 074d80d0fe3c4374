import { describe, expect, it } from 'vitest'
import { indicatorQuality, objections } from '@/analysis/indicator-quality'
import { of, sheetOf } from '../checks/build-case'

type Values = NonNullable<Parameters<typeof sheetOf>[0]['values']>

const FULL: Values = [
  ['quantity', '巡查次数', '≥12次'],
  ['quality', '路面完好率', '≥95%'],
  ['timeliness', '完成时间', '2027年10月'],
  ['cost', '养护成本', '≤5万元'],
  ['social', '道路通行能力', '畅通无阻'],
  ['satisfaction', '群众满意度', '≥90%'],
]
const quality = (values: Values) => indicatorQuality(of([], { sheets: [sheetOf({ values })] }))

const slots = (sheet: ReturnType<typeof sheetOf>) =>
  indicatorQuality(of([], { sheets: [sheet] })).projects[0]?.flaws.flatMap(({ slot }) => slot ?? [])

describe('the quality of performance targets', () => {
  it('is full where every part of the framework is filled and nothing is objected', () => {
    const { projects, score, byKind } = quality(FULL)
    expect(projects[0]).toMatchObject({ due: 12, met: 12, score: 100, flaws: [] })
    expect([score, byKind.size]).toEqual([100, 0])
  })

  it('lowers the score by each part left empty and each indicator objected to, and says why', () => {
    const { projects } = quality([
      ['quantity', '巡查次数', '≥12'],
      ['quality', '路面完好率', '≥0%'],
      ['timeliness', '完成时间', '2027年10月'],
      ['social', '提升通行能力', '提升'],
      ['satisfaction', '群众满意度', '满意'],
    ])
    expect(projects[0]?.flaws.map(({ kind, slot }) => slot ?? kind)).toEqual([
      'cost',
      'unitMissing',
      'emptyThreshold',
      'valueRepeatsName',
      'notMeasurable',
    ])
    expect(projects[0]).toMatchObject({ due: 11, met: 6, score: 55 })
  })

  it('finds values copied throughout and halves that contradict', () => {
    const copied = FULL.map(([dimension, name]) => [dimension, name, '100%'] as const)
    expect(quality(copied).byKind.get('valueCopied')).toBe(1)
    const halves = quality([
      ['quantity', '巡查次数', '≥50次', 'whole'],
      ['quantity', '巡查次数', '≤50次'],
    ])
    expect(halves.projects[0]?.flaws.find(({ kind }) => kind === 'halvesContradict')).toMatchObject({
      indicator: { value: '≤50次' },
      other: { value: '≥50次' },
    })
  })

  it('takes a unit in the name, a zero of accidents and numbers in words for what they are', () => {
    const { projects } = quality([
      ...FULL.slice(1),
      ['quantity', '巡查次数（次）', '12'],
      ['quantity', '安全事故起数', '0起'],
      ['quantity', '编制方案', '一套'],
    ])
    expect(projects[0]?.flaws).toEqual([])
  })

  it('has no score where no indicator was read, and leaves second prints out', () => {
    const none = sheetOf({ values: [] })
    expect(indicatorQuality(of([], { sheets: [none] })).score).toBeNull()
    expect(
      indicatorQuality(of([], { sheets: [sheetOf({ values: FULL, duplicateOf: 1 })] })).projects,
    ).toEqual([])
  })
})

describe('a part left empty', () => {
  const cut = FULL.filter(([dimension]) => dimension !== 'cost')

  it('is none where the other half fills it', () => {
    const whole = FULL.map(([dimension, name, value]) => [dimension, name, value, 'whole'] as const)
    expect(slots(sheetOf({ values: [...whole, ...cut] }))).toEqual([])
  })

  it('is not concluded from a label that may be lost', () => {
    const sheet = sheetOf({ values: cut })
    const indicators = sheet.indicators.map((one, at) => (at === 0 ? { ...one, doubtful: true } : one))
    const label = {
      period: 'annual' as const,
      dimension: 'cost' as const,
      place: { line: 9, start: 0, end: 4 },
    }
    expect(slots({ ...sheet, indicators })).toEqual([])
    expect(slots({ ...sheet, indicators, labels: [label] })).toEqual(['cost'])
  })
})

describe('what a score is made of', () => {
  it('leaves out indicators whose name and value are paired in doubt, and counts them', () => {
    const sheet = sheetOf({ values: FULL })
    const indicators = sheet.indicators.map((each, at) =>
      at === 5 ? { ...each, doubtful: true, confidence: 0.4, reason: 'pairing' } : each,
    )
    const { projects } = indicatorQuality(of([], { sheets: [{ ...sheet, indicators }] }))
    expect(projects[0]).toMatchObject({ doubtful: 1, due: 11, met: 11, score: 100 })
  })

  it('counts the objections of each kind', () => {
    const [worst] = quality([...FULL.slice(0, 5), ['satisfaction', '群众满意度', '满意']]).projects
    if (!worst) throw new Error('no project')
    expect([objections(worst, 'notMeasurable'), objections(worst, 'dimensionEmpty')]).toEqual([1, 0])
  })
})
