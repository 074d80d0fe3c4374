/** What a section of the narrative is about, whatever its number: decides which cells its figures repeat. */
export type Topic =
  | 'totals'
  | 'revenue'
  | 'expenditure'
  | 'fiscal'
  | 'generalPublic'
  | 'basic'
  | 'threePublic'
  | 'agency'
  | 'procurement'
  | 'performance'
  | 'assets'
  | 'governmentFunds'
  | 'stateCapital'
  | 'other'

/** The first whose words stand in the title wins. */
const TITLES: readonly (readonly [RegExp, Topic])[] = [
  [/三公/u, 'threePublic'],
  [/机关运行/u, 'agency'],
  [/采购/u, 'procurement'],
  [/绩效/u, 'performance'],
  [/国有资产|资产.*占[有用]|资产情况/u, 'assets'],
  [/其他/u, 'other'],
  [/购买服务/u, 'other'],
  [/政府性基金/u, 'governmentFunds'],
  [/国有资本/u, 'stateCapital'],
  [/基本支出/u, 'basic'],
  [/财政拨款.*收.*支|财政拨款.*总/u, 'fiscal'],
  [/一般公共|财政拨款支出/u, 'generalPublic'],
  [/变动|变化|收支|收入.*支出|总体/u, 'totals'],
  [/收入/u, 'revenue'],
  [/支出/u, 'expenditure'],
]

const BY_ORDINAL: readonly Topic[] = [
  'other',
  'totals',
  'revenue',
  'expenditure',
  'fiscal',
  'generalPublic',
  'basic',
  'threePublic',
  'agency',
  'procurement',
  'performance',
  'assets',
]

/** The topic of a section title; null when its words fit none. */
export function topicOfTitle(title: string): Topic | null {
  return TITLES.find(([words]) => words.test(title))?.[1] ?? null
}

/** The topic of a section from its title, else from its place in the statutory order. */
export function topicOf(title: string, ordinal: number): Topic {
  return topicOfTitle(title) ?? BY_ORDINAL[ordinal] ?? 'other'
}

/** The words for a number that names nothing itself. */
export const TOPIC_LABELS: Readonly<Record<Topic, string>> = {
  totals: '预算收支',
  revenue: '预算收入',
  expenditure: '支出预算',
  fiscal: '财政拨款收支',
  generalPublic: '一般公共预算支出',
  basic: '基本支出',
  threePublic: '“三公”经费',
  agency: '机关运行经费',
  procurement: '政府采购预算',
  performance: '绩效目标',
  assets: '国有资产',
  governmentFunds: '政府性基金预算支出',
  stateCapital: '国有资本经营预算支出',
  other: '其他',
}

/** The number a topic has in the statutory order; 0 for those outside it. */
export function ordinalOfTopic(topic: Topic): number {
  return topic === 'other' ? 0 : Math.max(0, BY_ORDINAL.indexOf(topic))
}
