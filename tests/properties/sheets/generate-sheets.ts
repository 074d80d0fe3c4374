import { DIMENSIONS } from '../../../src/model/dimension'
import type { Damage } from '../../generator/damage/define-damage'
import { FOREIGN } from '../../generator/damage/sheet-forms/foreign-lines'
import type { ModelIndicator, ModelSheet } from '../../generator/model/disclosure-model'
import { makeModel } from '../../generator/model/make-model'
import { randomOf, type Random } from '../../generator/random'
import type { Line } from '../../generator/text'
import { print, type Printed } from '../../generator/truth'
import { DEPARTMENTS } from '../../generator/vocabulary/departments'
import type { DepartmentWording } from '../../generator/vocabulary/departments/define-department'
import { writeOverall } from '../../generator/write/overall'
import { sheetStyle, writeSheet } from '../../generator/write/sheet'

/** How many indicators of a dimension a sheet prints. */
const COUNTS = [
  [1, 4],
  [1, 3],
  [1, 3],
  [0, 2],
  [0, 1],
  [0, 2],
  [0, 1],
  [0, 1],
  [0, 2],
] as const

const SHEETS = 6

function pick(random: Random, { indicators }: DepartmentWording): ModelIndicator[] {
  return DIMENSIONS.flatMap((dimension, at) => {
    const [from, to] = COUNTS[at] ?? [0, 1]
    return random.some(indicators[dimension], random.int(from, to)).map(text => {
      const [name = '', value = ''] = text.split('|')
      return { dimension, name, value }
    })
  })
}

/** The same indicators for the year: in another order within a dimension, or one fewer. */
function annualOf(random: Random, whole: readonly ModelIndicator[]): ModelIndicator[] {
  return DIMENSIONS.flatMap(dimension => {
    const own = whole.filter(one => one.dimension === dimension)
    const kept = own.length > 2 && random.chance(0.15) ? own.slice(1) : own
    return random.chance(0.3) ? random.shuffled(kept) : kept
  })
}

/** Sheets as printed, and the lines among them that belong to nothing. */
export interface GeneratedSheets extends Printed {
  readonly foreign: readonly number[]
}

/** Performance sheets of a department, damaged in the given ways. */
export function generateSheets(seed: number, damages: readonly Damage[] = [], times = 1): GeneratedSheets {
  const random = randomOf(seed)
  const wording = DEPARTMENTS[seed % DEPARTMENTS.length]
  if (!wording) throw new Error('no department')
  const made = makeModel(random)
  const first = made.sheets[0]
  if (!first) throw new Error('no sheet')
  const sheets = Array.from({ length: SHEETS }, (_, at): ModelSheet => {
    const whole = pick(random, wording)
    const base = made.sheets[at] ?? first
    const project = { ...base.project, name: `${wording.field}项目之${at + 1}` }
    return { ...base, project, indicators: { whole, annual: annualOf(random, whole) } }
  })
  const model = { ...made, sheets }
  const style = sheetStyle(random, model)
  let lines: readonly Line[] = [
    ...writeOverall(model, pick(random, wording), style),
    ...sheets.flatMap((sheet, at) => writeSheet(model, at, sheet, style)),
  ]
  for (const { rate, apply } of damages)
    lines = apply(lines, { random, strikes: () => random.chance(Math.min(1, rate * times)) })
  const foreign = lines.flatMap(({ of }, at) => (of === FOREIGN ? [at + 1] : []))
  return { ...print(lines), foreign }
}
