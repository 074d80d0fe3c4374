import { describe, expect, it } from 'vitest'
import { alignedIndicators } from '@/analysis/aligned-indicators'
import { textAmounts } from '@/analysis/text-amounts'
import { indicator, sheet } from './build-disclosure'

describe('the halves of a sheet', () => {
  const read = sheet({
    labels: [['annual', 'economic']],
    indicators: [
      indicator('quantity', '清淤长度', { period: 'whole', line: 5, value: '≥3公里' }),
      indicator('quantity', '清淤长', { line: 6, value: '≥2公里' }),
      indicator('quality', '合格率', { line: 7, confidence: 0.5 }),
      indicator('timeliness', '合格率', { period: 'whole', line: 8 }),
      indicator('social', '受益人数', { line: 9 }),
    ],
    pairs: [
      { whole: 0, annual: 1, differs: ['nameCut', 'value'], confidence: 1 },
      { whole: 3, annual: 2, differs: ['dimension'], confidence: 0.6 },
    ],
  })
  const aligned = alignedIndicators(read)
  const of = (dimension: string) => aligned.dimensions.find(each => each.dimension === dimension)

  it('stand in one row by meaning, in the framework’s order, empty dimensions kept', () => {
    expect(aligned.dimensions).toHaveLength(9)
    expect(of('quantity')?.rows.map(({ whole, annual }) => [whole?.value, annual?.value])).toEqual([
      ['≥3公里', '≥2公里'],
    ])
    expect(of('economic')?.rows).toEqual([])
    expect(of('economic')?.states).toEqual({ whole: 'notPrinted', annual: 'printedEmpty' })
  })

  it('stand where the surer reading says when their dimensions differ, and the pair is in doubt', () => {
    expect(of('quality')?.rows).toEqual([])
    expect(of('timeliness')?.rows.map(({ doubtful }) => doubtful)).toEqual([true])
  })

  it('lose no indicator that no pair names, and are counted', () => {
    expect(of('social')?.rows.map(({ annual }) => annual?.name)).toEqual(['受益人数'])
    expect([aligned.both, aligned.single, aligned.different]).toEqual([2, 1, 2])
  })
})

describe('the amounts of a text', () => {
  it('are cut out exactly and leave every letter', () => {
    const text = '培训4万元、设备1,200.5元，共 5.2万，涉及3万人，1.23456789万元。'
    const parts = textAmounts(text)
    expect(parts.map(part => part.text).join('')).toBe(text)
    expect(parts.flatMap(({ text, fen }) => (fen === null ? [] : [[text, fen]]))).toEqual([
      ['4万元', 4_000_000],
      ['1,200.5元', 120_050],
      ['5.2万', 5_200_000],
    ])
  })
})
