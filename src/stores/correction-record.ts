import * as v from 'valibot'
import { NO_CORRECTIONS, type CorrectionHistory } from '../corrections/history'
import type { Column, RowKind } from '../model/budget-table'
import type { CorrectionChange, CorrectionTarget } from '../model/correction'
import { DIMENSIONS } from '../model/dimension'
import { MARK_STATES } from '../model/mark'
import type { Fen } from '../model/money'
import { migrate, type Migration } from './migrate'

const VERSION = 2

/** From version to version. */
const MIGRATIONS: readonly Migration[] = [
  // 2 added marks, so that a history of before is one without.
  history => ({ ...history }),
]

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const text = v.string()

const COLUMNS = {
  amount: 0,
  total: 0,
  current: 0,
  carryover: 0,
  generalPublic: 0,
  governmentFunds: 0,
  stateCapital: 0,
  specialAccount: 0,
  unitFunds: 0,
  basic: 0,
  project: 0,
  personnel: 0,
  operating: 0,
} satisfies Record<Column, 0>

const ROW_KINDS = {
  item: 0,
  group: 0,
  total: 0,
  department: 0,
  unit: 0,
  project: 0,
  thisYear: 0,
  carryover: 0,
  yearEndCarryover: 0,
  grandTotal: 0,
} satisfies Record<RowKind, 0>

const anchor = { slot: text, line: whole, start: whole, nth: whole }
const targetSchema = v.variant('of', [
  v.object({ of: v.picklist(['row', 'indicator', 'fund', 'field']), ...anchor }),
  v.object({ of: v.literal('cell'), ...anchor, column: v.picklist(Object.keys(COLUMNS) as Column[]) }),
]) satisfies v.GenericSchema<unknown, CorrectionTarget>

const fen = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform(value => value as Fen),
)
const changeSchema = v.variant('kind', [
  v.object({ kind: v.literal('amount'), raw: text, fen: v.nullable(fen) }),
  v.object({ kind: v.literal('name'), text }),
  v.object({ kind: v.literal('value'), text: v.nullable(text) }),
  v.object({ kind: v.literal('rowKind'), rowKind: v.picklist(Object.keys(ROW_KINDS) as RowKind[]) }),
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
      id: whole,
      target: targetSchema,
      change: changeSchema,
      subject: text,
      was: v.nullable(text),
    }),
  }),
  v.object({ do: v.literal('withdraw'), id: whole }),
  v.object({
    do: v.literal('mark'),
    finding: text,
    subject: text,
    mark: v.nullable(v.object({ state: v.picklist(MARK_STATES), note: text })),
  }),
])

const historySchema = v.pipe(
  v.object({ version: v.literal(VERSION), steps: v.array(stepSchema), done: whole }),
  v.check(({ steps, done }) => done <= steps.length),
)

/** What a document's corrections are kept as; another version is another release's. */
export function keptHistory(history: CorrectionHistory): unknown {
  return { version: VERSION, steps: history.steps, done: history.done }
}

/** Gives kept corrections their type: none where nothing is kept, null where it is not understood. */
export function checkHistory(kept: unknown): CorrectionHistory | null {
  if (kept === undefined) return NO_CORRECTIONS
  const migrated = migrate(kept, MIGRATIONS)
  if (migrated.state !== 'ok') return null
  const parsed = v.safeParse(historySchema, migrated.value)
  return parsed.success ? { steps: parsed.output.steps, done: parsed.output.done } : null
}
