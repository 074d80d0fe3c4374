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
    '服务对象满意度等',
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
  // The side heading, wrapped over rows of the table.
  '绩效',
  '绩',
  '效',
  '指',
  '标',
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
  '中期指标值',
  '一级指标名称',
  '二级指标名称',
  '三级指标名称',

  // Columns that some forms print beside the value, and what stands in them.
  '计量单位',
  '度量单位',
  '指标单位',
  '单位',
  '指标性质',
  '指标方向',
  '计算符号',
  '运算符号',
  '定性',
  '定量',
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
/** 群众满意度指标, 服务对象满意指标等: labels of the last dimension in any office's words. */
const SATISFACTION_LABEL = /^\p{Script=Han}{2,12}满意(?:度|率|程度)?指标等?$/u
const SATISFACTION_FRAME: FrameWord = { kind: 'dimension', dimension: DIMENSIONS.length - 1 }
/** 指标2: with nothing behind it is left over from the empty form. */
const PLACEHOLDER = /^指标\d{1,2}[:.、]?$/u
const PLACEHOLDER_FRAME: FrameWord = { kind: 'header', dimension: -1 }

/** The first characters of all frame words: a text that begins otherwise is none. */
const BEGINNINGS = new Set([...WORDS.keys()].map(word => word.charAt(0)))
const SLACK = 6

/** The frame word that a whole cell is, given in comparison form; null for any other text. `1.数量指标` is the label too. */
export function frameWord(plain: string): FrameWord | null {
  if (plain.length > LONGEST + SLACK) return null
  const word = BEGINNINGS.has(plain.charAt(0)) ? WORDS.get(plain) : undefined
  if (word !== undefined) return word
  if (plain.startsWith('指标') && PLACEHOLDER.test(plain)) return PLACEHOLDER_FRAME
  if (plain.includes('满意') && SATISFACTION_LABEL.test(plain)) return SATISFACTION_FRAME
  const bare = plain.replace(ORDINAL, '')
  return bare === plain ? null : (WORDS.get(bare) ?? null)
}

/**
 * The length of the frame word a cell begins with when more text follows it, else 0. `服务对象满意度 市民满意度`
 * (blank behind the word) and `数量指标检查次数` (a word in 指标) split; `经济效益提升` does not.
 */
export function leadingFrameWord(text: string): number {
  if (!BEGINNINGS.has(text.charAt(0))) return 0
  const limit = Math.min(LONGEST, text.length - 1)
  for (let length = limit; length >= 2; length--) {
    const head = text.slice(0, length)
    if (!WORDS.has(head)) continue
    if (head.endsWith('指标') && length > 2) return length
    if (length > 3 && (/\s/u.test(text.charAt(length)) || WORDS.has(matchKey(text.slice(length)))))
      return length
  }
  return 0
}

/** Whether a cell is a frame word or begins with one. */
export function opensFrame(text: string): boolean {
  return frameWord(matchKey(text)) !== null || leadingFrameWord(text) > 0
}
