/** The nine dimensions of performance indicators, in the framework's fixed order. */
export const DIMENSIONS = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economic',
  'social',
  'ecological',
  'sustainability',
  'satisfaction',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Level 1 of the indicator framework. 成本 stands at level 1 in some sheets, under 产出 in others. */
export type Level1 = 'output' | 'benefit' | 'satisfaction' | 'cost'

/** The two halves of a performance sheet: 实施期 and 年度. */
export const PERIODS = ['whole', 'annual'] as const
export type Period = (typeof PERIODS)[number]
