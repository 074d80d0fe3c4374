import { DIMENSIONS, type Dimension, type Level1 } from '../../model/dimension'
import { matchKey } from '../plain-text'

/** A word of the indicator table's frame: a dimension, a first level, or a word of the header row. */
export interface FrameWord {
  readonly kind: 'dimension' | 'level1' | 'header'
  /** Index in DIMENSIONS; −1 unless `kind` is `dimension`. */
  readonly dimension: number
}

/** Printed stems of each dimension, without 指标; the variants of other forms and frequent misreadings included. */
const STEMS: Readonly<Record<Dimension, readonly string[]>> = {
  quantity: ['数量', '产出数量'],
  quality: ['质量', '产出质量'],
  timeliness: ['时效', '时点', '时效性', '产出时效', '时间'],
  cost: ['成本', '产出成本', '经济成本', '社会成本', '生态环境成本', '环境成本'],
  economic: ['经济效益', '经济效率', '经济'],
  social: ['社会效益', '社会效率', '社会'],
  ecological: ['生态效益', '生态效率', '环境效益', '生态环境效益', '生态'],
  sustainability: [
    '可持续影响',
    '可持续发展影响',
    '可持续性影响',
    '可持续发展',
    '可持续',
    '可持续效益',
    '可持续影响力',
  ],
  satisfaction: [
    '服务对象满意度',
    '服务对象',
    '社会公众或服务对象满意度',
    '社会公众满意度',
    '受益对象满意度',
  ],
}

/** Stems that are a label only with 指标 behind them: alone they are words of names. */
const ONLY_WITH_SUFFIX = new Set(['时间', '经济', '社会', '生态', '社会公众满意度', '受益对象满意度'])

const LEVEL1: Readonly<Record<Level1, readonly string[]>> = {
  output: ['产出指标', '产出'],
  benefit: ['效益指标', '效益', '效果指标'],
  satisfaction: ['满意度指标', '满意度', '满意指标'],
  cost: [],
}

const HEADER = [
  '绩效指标',
  '年度绩效指标',
  '指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '年度指标值',
  '目标值',
  '年度目标值',
  '指标内容',
  '指标名称',
  '绩效指标值',
  '实施期指标值',
]

function frameWords(): ReadonlyMap<string, FrameWord> {
  const words = new Map<string, FrameWord>()
  DIMENSIONS.forEach((dimension, index) => {
    for (const stem of STEMS[dimension]) {
      if (!ONLY_WITH_SUFFIX.has(stem)) words.set(stem, { kind: 'dimension', dimension: index })
      words.set(`${stem}指标`, { kind: 'dimension', dimension: index })
    }
  })
  for (const level of Object.values(LEVEL1))
    for (const word of level) words.set(word, { kind: 'level1', dimension: -1 })
  for (const word of HEADER) words.set(word, { kind: 'header', dimension: -1 })
  return words
}

const WORDS = frameWords()
const LONGEST = Math.max(...[...WORDS.keys()].map(word => word.length))
const ORDINAL = /^[(（]?(?:\d{1,2}|[一二三四五六七八九])[.、)）]/u

/** The frame word that a whole cell is; null for any other text. `1.数量指标` and `数量 指标` are the label too. */
export function frameWord(text: string): FrameWord | null {
  if (text.length > LONGEST + 6) return null
  const plain = matchKey(text)
  return WORDS.get(plain) ?? WORDS.get(plain.replace(ORDINAL, '')) ?? null
}

/**
 * The length of the frame word a cell begins with when more text follows it, else 0. `服务对象满意度 市民满意度`
 * (blank behind the word) and `数量指标检查次数` (a word in 指标) split; `经济效益提升` does not.
 */
export function leadingFrameWord(text: string): number {
  const limit = Math.min(LONGEST, text.length - 1)
  for (let length = limit; length >= 2; length--) {
    const head = text.slice(0, length)
    if (!WORDS.has(head)) continue
    if (head.endsWith('指标') && head.length > 2) return length
    const next = text.charAt(length)
    if (/\s/u.test(next) && head.length > 3) return length
    if (leadingWordFollows(text, length) && head.length > 3) return length
  }
  return 0
}

/** Whether a whole frame word makes up the rest of the cell: `产出指标数量指标`. */
function leadingWordFollows(text: string, from: number): boolean {
  return WORDS.has(matchKey(text.slice(from)))
}
