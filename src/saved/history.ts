import * as v from 'valibot'
import type { CorrectionHistory } from '../corrections/history'
import type { CorrectionChange, CorrectionTarget } from '../model/correction'
import { DIMENSIONS } from '../model/dimension'
import { withoutDirections } from '../model/directions'
import { MARK_STATES } from '../model/mark'
import { column, rowKind } from './budget'
import { count, fen, list, text as anyText } from './shape'

/** What a reviewer wrote or was told, without what would turn the figures beside it round. */
const text = v.pipe(anyText, v.transform(withoutDirections))

const anchor = { slot: text, line: count, start: count, nth: count }
const targetSchema = v.variant('of', [
  v.object({ of: v.picklist(['row', 'indicator', 'fund', 'field']), ...anchor }),
  v.object({ of: v.literal('cell'), ...anchor, column }),
]) satisfies v.GenericSchema<unknown, CorrectionTarget>

const changeSchema = v.variant('kind', [
  v.object({ kind: v.literal('amount'), raw: text, fen: v.nullable(fen) }),
  v.object({ kind: v.literal('name'), text }),
  v.object({ kind: v.literal('value'), text: v.nullable(text) }),
  v.object({ kind: v.literal('rowKind'), rowKind }),
  v.object({ kind: v.literal('unit'), unit: v.nullable(text) }),
  v.object({ kind: v.literal('dimension'), dimension: v.picklist(DIMENSIONS) }),
  v.object({ kind: v.literal('drop') }),
  v.object({ kind: v.literal('merge'), into: targetSchema }),
  v.object({ kind: v.literal('confirm') }),
]) satisfies v.GenericSchema<unknown, CorrectionChange>

const stepSchema = v.variant('do', [
  v.object({
    do: v.literal('correct'),
    correction: v.object({
      id: count,
      target: targetSchema,
      change: changeSchema,
      subject: text,
      was: v.nullable(text),
    }),
  }),
  v.object({ do: v.literal('withdraw'), id: count }),
  v.object({
    do: v.literal('mark'),
    finding: text,
    subject: text,
    mark: v.nullable(v.object({ state: v.picklist(MARK_STATES), note: text })),
  }),
])

const historyShape = v.pipe(
  v.object({ steps: list(stepSchema), done: count }),
  v.check(({ steps, done }) => done <= steps.length),
)

/** Gives steps of a reviewer that came from outside their type; null where they are not understood. */
export function readHistory(value: unknown): CorrectionHistory | null {
  const parsed = v.safeParse(historyShape, value)
  return parsed.success ? parsed.output : null
}

/** The same history with its keys in one order, however its steps were made. */
export function orderedHistory(history: CorrectionHistory): CorrectionHistory {
  return readHistory(history) ?? { steps: history.steps, done: history.done }
}
