import { DIMENSIONS, PERIODS } from '../model/dimension'
import { SHEET_FUND_SOURCES } from '../model/fund-source'
import type {
  DimensionLabel,
  Indicator,
  IndicatorPair,
  OverallFund,
  OverallSheet,
  OverallTask,
  PerformanceSheet,
  SheetFund,
} from '../model/performance'
import { figure } from './budget'
import { target } from './target'
import {
  flag,
  index,
  line,
  list,
  oneOf,
  optional,
  orNull,
  place,
  range,
  shape,
  share,
  sourced,
  text,
  type Shape,
} from './shape'

const dimension = oneOf(DIMENSIONS)
const period = oneOf(PERIODS)
const words = orNull(sourced(text))

type Before = NonNullable<Indicator['corrected']>['from']
const indicator: Shape<Indicator> = shape<Indicator>({
  period,
  dimension,
  level1: oneOf(['output', 'benefit', 'satisfaction', 'cost']),
  name: text,
  namePlace: place,
  value: orNull(text),
  valuePlace: orNull(place),
  target: optional(target),
  confidence: share,
  doubtful: flag,
  reason: optional(text),
  corrected: optional(
    shape<NonNullable<Indicator['corrected']>>({
      from: shape<Before>({
        name: optional(text),
        value: optional(orNull(text)),
        dimension: optional(dimension),
      }),
    }),
  ),
})

const label: Shape<DimensionLabel> = shape<DimensionLabel>({ period, dimension, place })

/** The sheet of one project. */
export const performanceSheet: Shape<PerformanceSheet> = shape<PerformanceSheet>({
  lines: range,
  headingLines: list(line),
  duplicateOf: orNull(line),
  project: words,
  departmentCode: words,
  department: words,
  unit: words,
  attribute: words,
  term: words,
  filledAt: words,
  funds: list(shape<SheetFund>({ period, source: oneOf(SHEET_FUND_SOURCES), figure })),
  texts: shape<PerformanceSheet['texts']>({
    overview: optional(sourced(text)),
    basis: optional(sourced(text)),
    necessity: optional(sourced(text)),
    measures: optional(sourced(text)),
    plan: optional(sourced(text)),
    goalWhole: optional(sourced(text)),
    goalAnnual: optional(sourced(text)),
  }),
  indicators: list(indicator),
  pairs: list(
    shape<IndicatorPair>({
      whole: orNull(index),
      annual: orNull(index),
      differs: list(oneOf(['name', 'nameCut', 'value', 'valueCut', 'valueLost', 'dimension'])),
      confidence: share,
    }),
  ),
  labels: list(label),
  halves: shape<PerformanceSheet['halves']>({ whole: flag, annual: flag }),
})

/** The overall sheet of a document. */
export const overallSheet: Shape<OverallSheet> = shape<OverallSheet>({
  lines: range,
  department: words,
  departmentCode: words,
  basics: list(shape<OverallSheet['basics'][number]>({ label: text, value: sourced(text) })),
  funds: list(shape<OverallFund>({ by: oneOf(['source', 'use']), key: text, figure })),
  texts: list(shape<OverallSheet['texts'][number]>({ label: text, text: sourced(text) })),
  tasks: list(shape<OverallTask>({ duty: words, task: words })),
  indicators: list(indicator),
  labels: list(label),
})
