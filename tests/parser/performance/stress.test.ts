import { describe, expect, it } from 'vitest'
import { DIMENSIONS, type Dimension } from '@/model/dimension'
import { HEADER, readSheets } from './sheet-text'

const LABELS: Record<Dimension, string> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  economic: '经济效益',
  social: '社会效益',
  ecological: '生态效益',
  sustainability: '可持续影响',
  satisfaction: '服务对象满意度',
}

const INDICATORS: Record<Dimension, readonly string[]> = {
  quantity: ['灯具数量|20盏', '电缆长度|3千米', '巡查次数|≥12次'],
  quality: ['灯具合格率|100%', '线路完好率|≥98%'],
  timeliness: ['灯具采购时间|6月底前', '故障处理及时性|及时'],
  cost: ['灯具采购成本|≤30万元', '每盏维护费用|≤50元/盏'],
  economic: ['带动夜间消费收入|增加'],
  social: ['方便居民夜间出行|方便', '提升道路安全|提升'],
  ecological: ['降低照明能耗排放|降低'],
  sustainability: ['健全长效管护机制|健全'],
  satisfaction: ['沿线居民满意度|≥90%'],
}

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

interface Row {
  labels: string[]
  readonly text: string
}

/** One half of a sheet, its labels moved by a row or dropped at the given rates. */
function half(next: () => number, moved: number, dropped: number): Row[] {
  const rows: Row[] = DIMENSIONS.flatMap(dimension =>
    INDICATORS[dimension].map((text, i) => ({ labels: i === 0 ? [LABELS[dimension]] : [], text })),
  )
  const printed = rows.map(row => row.labels)
  for (const row of rows) row.labels = []
  printed.forEach((labels, at) => {
    if (next() < dropped) return
    const to = next() < moved ? at + (next() < 0.5 ? -1 : 1) : at
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)]
    row?.labels.push(...labels)
  })
  return rows
}

function share(moved: number, dropped: number): number {
  const truth = new Map(
    DIMENSIONS.flatMap(dimension =>
      INDICATORS[dimension].map(text => [text.replace('|', '='), dimension] as const),
    ),
  )
  let right = 0
  let all = 0
  for (let seed = 1; seed <= 40; seed++) {
    const next = random(seed)
    const left = half(next, moved, dropped)
    const annual = half(next, moved, dropped)
    const rows = left.map(({ labels, text }, i) => {
      const other = annual[i]
      return `||${labels.join('|')}|${text}|${other?.labels.join('|') ?? ''}|${other?.text ?? ''}`
    })
    const { sheets } = readSheets('项目支出绩效目标表', '项目名称|广场照明', HEADER, ...rows)
    for (const { name, value, dimension } of sheets[0]?.indicators ?? []) {
      all++
      if (truth.get(`${name}=${value ?? ''}`) === dimension) right++
    }
  }
  expect(all).toBe(40 * 2 * truth.size)
  return right / all
}

describe('dimensions under displaced labels', () => {
  it('are all right where every label stands on its row', () => {
    expect(share(0, 0)).toBe(1)
  })

  it('are right on 97 of 100 rows when one label in five is moved by a row and one in ten is lost', () => {
    expect(share(0.2, 0.1)).toBeGreaterThanOrEqual(0.97)
  })
})
