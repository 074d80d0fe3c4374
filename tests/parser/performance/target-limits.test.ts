import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatePoint, TargetLimit } from '@/model/target-value'
import { readTarget } from '@/parser/performance/target-limits'
import { HEAD, HEADER, readSheets } from './sheet-text'

const date = (at: DatePoint | null) => (at ? [at.year, at.month, at.day].map(n => n ?? '').join('/') : '…')

function print(limit: TargetLimit): string {
  const label = limit.label ?? ''
  if (limit.kind === 'date') return `${label}date ${limit.comparator} ${date(limit.from)}–${date(limit.to)}`
  const fen = limit.fen === null ? '' : ` (${limit.fen} fen)`
  const upTo = limit.upTo === null ? '' : `–${limit.upTo}`
  return `${label}${limit.kind} ${limit.comparator} ${limit.number}${upTo} ${limit.unit ?? '∅'}${fen}`
}

const limits = (printed: string) => readTarget(printed).limits.map(print)

describe('a target value', () => {
  it.each([
    ['≥95%', 'percentage ≥ 95 %'],
    ['100％', 'percentage = 100 %'],
    ['90%-95%', 'percentage range 90–95 %'],
    ['85%以上', 'percentage ≥ 85 %'],
    ['0起', 'number = 0 起'],
    ['≤2起', 'number ≤ 2 起'],
    ['10人起', 'number ≥ 10 人'],
    ['30余个', 'number ≥ 30 个'],
    ['提升20%', '提升percentage = 20 %'],
    ['≥1,200人次', 'number ≥ 1200 人次'],
    ['2.5万立方米', 'number = 25000 立方米'],
    ['3千米', 'number = 3 千米'],
    ['5-10次', 'number range 5–10 次'],
    ['不超过3个', 'number ≤ 3 个'],
    ['至少三次', 'number ≥ 3 次'],
    ['≤16.201万元', 'money ≤ 162010 元 (16201000 fen)'],
    ['20万元以内', 'money ≤ 200000 元 (20000000 fen)'],
    ['1,285,874.99元', 'money = 1285874.99 元 (128587499 fen)'],
    ['≤0.3355元/度', 'money ≤ 0.3355 元/度'],
    ['632元/人/月', 'money = 632 元/人/月 (63200 fen)'],
    ['24个月', 'period = 24 月'],
    ['≤30天', 'period ≤ 30 天'],
    ['每月一次', 'frequency = 1 次/月'],
    ['每季度', 'frequency = 1 次/季度'],
    ['一季度一次', 'frequency = 1 次/季度'],
    ['每两个月结算一次', 'frequency = 1 次/2个月'],
    ['≥4次/年', 'frequency ≥ 4 次/年'],
    ['2031年', 'date = 2031//–2031//'],
    ['2031年6月底前', 'date ≤ …–2031/6/'],
    ['2031.10', 'date = 2031/10/–2031/10/'],
    ['2031年2月15日至9月20日', 'date range 2031/2/15–2031/9/20'],
    ['1—12月', 'date range /1/–/12/'],
    ['三季度', 'date range /7/–/9/'],
    ['下半年', 'date range /7/–/12/'],
    ['2031年全年', 'date = 2031//–2031//'],
  ])('%s states %s', (printed, expected) => {
    expect(limits(printed)).toEqual([expected])
  })

  it.each([
    ['≥3辆、≥2台', ['number ≥ 3 辆', 'number ≥ 2 台']],
    ['90%≤满意度≤100%', ['percentage ≥ 90 %', 'percentage ≤ 100 %']],
    ['≥60%且≤80%', ['percentage ≥ 60 %', 'percentage ≤ 80 %']],
    ['5月、10月', ['date = /5/–/5/', 'date = /10/–/10/']],
    ['2031年6月,2031年10月', ['date = 2031/6/–2031/6/', 'date = 2031/10/–2031/10/']],
    ['男≥20人，女≥10人', ['男number ≥ 20 人', '女number ≥ 10 人']],
  ])('%s states each of its limits', (printed, expected) => {
    expect(limits(printed)).toEqual(expected)
  })

  it.each(['提高', '合格', '及时', '长期', '符合行业标准', ''])('%s is text', printed => {
    expect(readTarget(printed)).toEqual({ kind: 'text', limits: [] })
  })

  it('is a rhythm or a time without a limit when it names none', () => {
    expect(readTarget('全天')).toEqual({ kind: 'frequency', limits: [] })
  })

  it('stands on the indicator, and is absent where the value is lost', () => {
    const { sheets } = readSheets(
      ...HEAD,
      HEADER,
      '|产出指标|数量指标|更换灯具数|≥20盏|数量指标|更换灯具数|≥20盏',
      '|||电缆敷设长度|||电缆敷设长度|',
    )
    expect(
      sheets[0]?.indicators.map(({ name, target }) => [name, target?.limits.map(print) ?? 'absent']),
    ).toEqual([
      ['更换灯具数', ['number ≥ 20 盏']],
      ['电缆敷设长度', 'absent'],
      ['更换灯具数', ['number ≥ 20 盏']],
      ['电缆敷设长度', 'absent'],
    ])
  })

  it('reads a printed number back exactly, whatever text surrounds it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const printed = `≤${whole}.${String(cents).padStart(2, '0')}元`
          const [limit] = readTarget(printed).limits
          expect(limit?.kind === 'money' && limit.fen).toBe(whole * 100 + cents)
        },
      ),
    )
    fc.assert(fc.property(fc.string({ maxLength: 60 }), text => void readTarget(text)))
  })
})
