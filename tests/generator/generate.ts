import type { Damage } from './damage/define-damage'
import type { DisclosureModel } from './model/disclosure-model'
import { makeModel } from './model/make-model'
import { randomOf, type Random } from './random'
import type { Line } from './text'
import { print, type Head, type Printed } from './truth'
import { writeT1, writeT4 } from './write/balance-tables'
import { writeT2, writeT3, writeT5, writeT7, writeT8, writeT9 } from './write/coded-tables'
import { writeT10, writeT11, writeT12, writeT13, writeT6 } from './write/named-tables'
import { writeNarrative } from './write/narrative'
import { writeOverall } from './write/overall'
import { sheetStyle, writeSheet } from './write/sheet'
import { writeAttachment, writeFront, writeGlossary } from './write/surroundings'
import { styleOf } from './write/table-frame'

const TABLES = [
  writeT1,
  writeT2,
  writeT3,
  writeT4,
  writeT5,
  writeT6,
  writeT7,
  writeT8,
  writeT9,
  writeT10,
  writeT11,
  writeT12,
  writeT13,
]

/** A generated disclosure: its text and what it says. */
export interface Generated extends Printed {
  readonly head: Head
  /** How often each kind of damage struck, by its id. */
  readonly struck: Readonly<Record<string, number>>
}

function write(model: DisclosureModel, random: Random): Line[] {
  const style = styleOf(model, random)
  const sheets = sheetStyle(random, model)
  const { before, after } = writeNarrative(model, style)
  return [
    ...writeFront(model, style),
    ...TABLES.flatMap(table => table(model, style)),
    ...before,
    ...(model.overall ? writeOverall(model, model.overall, sheets) : []),
    ...model.sheets.flatMap((sheet, at) => writeSheet(model, at, sheet, sheets)),
    ...after,
    ...(random.chance(0.5) ? writeAttachment(model) : []),
    ...writeGlossary(),
  ]
}

/** A disclosure of that model, undamaged. */
export const printModel = (model: DisclosureModel, random: Random): string => print(write(model, random)).text

/** The disclosure of a seed, damaged in the given ways, each at its rate in the samples times `times`. */
export function generate(seed: number, damages: readonly Damage[] = [], times = 1): Generated {
  const random = randomOf(seed)
  const model = makeModel(random)
  let lines: readonly Line[] = write(model, random)
  const struck: Record<string, number> = {}
  for (const { id, rate, apply } of damages) {
    let hits = 0
    lines = apply(lines, {
      random,
      strikes: () => {
        const hit = random.chance(Math.min(1, rate * times))
        if (hit) hits++
        return hit
      },
    })
    struck[id] = hits
  }
  const { organization, kind, year } = model
  return {
    ...print(lines),
    head: { organization, organizationKind: kind, fiscalYear: year },
    struck,
  }
}
