import * as v from 'valibot'
import {
  TARGET_KINDS,
  type DateLimit,
  type DatePoint,
  type QuantityLimit,
  type TargetValue,
} from '../model/target-value'
import { count, decimal, fen, list, oneOf, orNull, shape, text, type Shape } from './shape'

const comparator = oneOf(['≥', '≤', '>', '<', '=', 'range'])

const quantity: Shape<QuantityLimit> = shape<QuantityLimit>({
  kind: oneOf(['number', 'percentage', 'money', 'period', 'frequency']),
  comparator,
  label: orNull(text),
  number: decimal,
  upTo: orNull(decimal),
  unit: orNull(text),
  fen: orNull(fen),
  upToFen: orNull(fen),
})

const point: Shape<DatePoint> = shape<DatePoint>({
  year: orNull(count),
  month: orNull(count),
  day: orNull(count),
})

const date: Shape<DateLimit> = shape<DateLimit>({
  kind: v.literal('date'),
  comparator,
  label: orNull(text),
  from: orNull(point),
  to: orNull(point),
})

/** A target value taken apart. */
export const target: Shape<TargetValue> = shape<TargetValue>({
  kind: oneOf(TARGET_KINDS),
  limits: list(v.union([quantity, date])),
})
