import type { SheetFundSource } from '../../model/fund-source'
import type { SheetTextKey } from '../../model/performance'
import { allMatches } from '../all-matches'

/** A short field of a sheet's head or foot. */
export type HeadField = 'project' | 'department' | 'unit' | 'attribute' | 'term' | 'filledAt' | 'signature'

/** What a label cell of a sheet's head announces. */
export type HeadLabel =
  | { readonly kind: 'field'; readonly field: HeadField }
  | { readonly kind: 'fund'; readonly source: SheetFundSource; readonly period: 'whole' | 'annual' | null }
  | { readonly kind: 'fundsBlock' }
  | { readonly kind: 'text'; readonly text: SheetTextKey | 'goals' }
  | { readonly kind: 'goalColumn'; readonly period: 'whole' | 'annual' }

const field = (name: HeadField): HeadLabel => ({ kind: 'field', field: name })
const text = (name: SheetTextKey | 'goals'): HeadLabel => ({ kind: 'text', text: name })
const total = (period: 'whole' | 'annual' | null): HeadLabel => ({ kind: 'fund', source: 'total', period })

/** Printed labels, in comparison form, without 其中: before and : behind. */
const EXACT: Readonly<Record<string, HeadLabel>> = {
  项目名称: field('project'),
  主管部门及代码: field('department'),
  主管部门: field('department'),
  '主管部门(及代码)': field('department'),
  主管部门名称及代码: field('department'),
  主管部门及编码: field('department'),
  主管预算部门: field('department'),
  主管预算部门及代码: field('department'),
  预算主管部门: field('department'),
  主管单位: field('department'),
  主管单位及代码: field('department'),
  实施单位: field('unit'),
  项目实施单位: field('unit'),
  项目单位: field('unit'),
  实施单位名称: field('unit'),
  预算单位: field('unit'),
  项目期: field('term'),
  实施期: field('term'),
  项目日期: field('term'),
  项目期限: field('term'),
  项目周期: field('term'),
  实施期限: field('term'),
  项目实施期: field('term'),
  项目实施期限: field('term'),
  项目起止时间: field('term'),
  项目起止年限: field('term'),
  填报日期: field('filledAt'),
  填表日期: field('filledAt'),
  负责人: field('signature'),
  单位负责人: field('signature'),
  项目负责人: field('signature'),
  经办人: field('signature'),
  填报人: field('signature'),
  填表人: field('signature'),
  联系电话: field('signature'),
  联系人: field('signature'),
  实施期资金总额: total('whole'),
  项目资金总额: total('whole'),
  年度资金总额: total('annual'),
  中期资金总额: total('whole'),
  资金总额: total(null),
  项目概况: text('overview'),
  项目基本概况: text('overview'),
  项目基本情况: text('overview'),
  项目简介: text('overview'),
  立项依据: text('basis'),
  项目立项依据: text('basis'),
  项目设立必要性: text('necessity'),
  项目设立的必要性: text('necessity'),
  '保证项目实施的制度、措施': text('measures'),
  保证项目实施的制度措施: text('measures'),
  '保证项目实施的制度,措施': text('measures'),
  项目实施计划: text('plan'),
  总体目标: text('goals'),
  项目总体目标: text('goals'),
  总体绩效目标: text('goals'),
  绩效目标: text('goals'),
  项目绩效目标: text('goals'),
  年度总体目标: text('goalAnnual'),
  年度绩效目标: text('goalAnnual'),
  年度总体绩效目标: text('goalAnnual'),
  实施期目标: { kind: 'goalColumn', period: 'whole' },
  实施期总目标: { kind: 'goalColumn', period: 'whole' },
  年度目标: { kind: 'goalColumn', period: 'annual' },
}

/** 2026年—2028年, with which a form dates the goals and funds of a period. */
const YEARS = /\((?:20\d\d|\d{2})年?度?(?:[-—~至](?:20\d\d|\d{2})?年?度?)?\)$/u

const PATTERNS: readonly (readonly [RegExp, HeadLabel])[] = [
  [/^(?:实施期|中期)(?:预算|财政)?资金(?:总额|合计)(?:\((?:万?元)\))?$/u, total('whole')],
  [/^(?:本?年度?|当年|20\d\d年度?)(?:预算|财政)?资金(?:总额|合计)(?:\((?:万?元)\))?$/u, total('annual')],
  [/^(?:实施期|中期)(?:总体|绩效)?目标$/u, { kind: 'goalColumn', period: 'whole' }],
  [/^(?:本年度?|当年|20\d\d年度?)(?:总体|绩效)?目标$/u, { kind: 'goalColumn', period: 'annual' }],
  [/^项目资金(?:\(.{0,4}元?\)?)?$/u, { kind: 'fundsBlock' }],
  [/^项目属.$|^项目类[型别]$|^项目性质$/u, field('attribute')],
]

const SOURCES: readonly (readonly [RegExp, SheetFundSource])[] = [
  [/^中央(?:财政)?(?:补助)?资金?$/u, 'central'],
  [/^省级?(?:财政)?(?:补助)?资金?$/u, 'provincial'],
  [/^(?:[市县区][、,]?级?[、,]?){1,3}(?:\([市县区][、,]?[市县区]?\))?级?(?:财政)?(?:补助)?资金?$/u, 'local'],
  [/^单位自筹(?:资金)?$|^自筹资金$/u, 'selfRaised'],
  [/^其他(?:财政)?资金$/u, 'other'],
]

/** No label is longer, in comparison form. */
export const LONGEST_LABEL = 24
const LEAD = /^其中:?/u
const COLON = /:$/u

/** The label a whole cell is, given in comparison form; null for any other text. */
export function headLabel(key: string): HeadLabel | null {
  if (key.length > LONGEST_LABEL || key.length < 3) return null
  const word = key.replace(COLON, '').replace(LEAD, '').replace(YEARS, '')
  const exact = Object.hasOwn(EXACT, word) ? EXACT[word] : undefined
  if (exact !== undefined) return exact
  for (const [pattern, label] of PATTERNS) if (pattern.test(word)) return label
  for (const [pattern, source] of SOURCES)
    if (pattern.test(word)) return { kind: 'fund', source, period: null }
  return null
}

/** Labels that may stand fused with their value in one cell: with a colon, a blank or a digit between. */
const FUSED = /^(?:其中[:：]?\s*)?([^\s:：\d]{3,16}?)([:：]\s*|\s+|(?=\d))(?=\S)/u

/** Label and value that share a cell: `填报日期:20250301`, `项目期 1年`; null when the cell is not so built. */
export function fusedHeadLabel(
  printed: string,
  keyOf: (text: string) => string,
): { readonly label: HeadLabel; readonly valueAt: number } | null {
  const match = FUSED.exec(printed.slice(0, 40))
  if (!match) return null
  const [whole, head = '', between = ''] = match
  const label = headLabel(keyOf(head))
  if (label === null || label.kind === 'goalColumn' || label.kind === 'fundsBlock') return null
  if (label.kind === 'text' ? between === '' : printed.length > 160) return null
  return { label, valueAt: whole.length }
}

const FOOT_WORD = /(?:单位|项目)?负责人|经办人|填报人|填表人|联系人|联系电话|填报日期|填表日期/gu

const FOOT_START = /负责人|经办人|填[报表]/u

/** The foot in one cell: `负责人: 经办人: 联系电话: 填报日期: 20250301`, each label with what follows it. */
export function footFields(
  printed: string,
): readonly { readonly label: HeadLabel; readonly valueAt: number; readonly valueEnd: number }[] {
  if (printed.length > 160 || printed.length < 8 || !FOOT_START.test(printed)) return []
  const words = allMatches(FOOT_WORD, printed)
  if (words.length < 2) return []
  return words.flatMap((word, index) => {
    const label = headLabel(word[0])
    const from = word.index + word[0].length
    const until = words[index + 1]?.index ?? printed.length
    const between = printed.slice(from, until)
    const value = between.replace(/^[:：\s]+(?:<[\s\S]*)?/u, '')
    return label === null
      ? []
      : [{ label, valueAt: until - value.length, valueEnd: until - (value.length - value.trimEnd().length) }]
  })
}
