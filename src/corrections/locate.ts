import { TABLE_IDS, type Figure, type TableRow } from '../model/budget-table'
import type { CorrectionTarget } from '../model/correction'
import type { Disclosure } from '../model/disclosure'
import { oncePerInSteps } from '../model/once-per'
import type { Indicator } from '../model/performance'
import type { Place } from '../model/place'
import { mapHeadFields, mapOverallFields, mapSheetFields, type Field, type FieldMap } from './fields'

/** Something that was read as one and can be corrected as one; a cell is corrected by way of its row. */
export type Thing = TableRow | Indicator | Figure | Field

/** A target of a whole thing: not of one column of a row. */
export type ThingTarget = Exclude<CorrectionTarget, { readonly of: 'cell' }>

/** Where the correctable things of a disclosure are. */
export interface Located {
  /** The thing at a target, or the only such thing on its line; null when it is not there, or not for certain. */
  find(target: CorrectionTarget): Thing | null
  readonly targets: ReadonlyMap<Thing, ThingTarget>
}

interface Entry {
  readonly thing: Thing
  readonly target: ThingTarget
}

/** Finds every correctable thing of a disclosure as it was read. */
export const locate = oncePerInSteps(function* (disclosure: Disclosure): Generator<void, Located> {
  const byLine = new Map<number, Entry[]>()
  const targets = new Map<Thing, ThingTarget>()

  function put(of: ThingTarget['of'], slot: string, { line, start }: Place, thing: Thing): void {
    // A thing that stands in two fields is one thing.
    if (targets.has(thing)) return
    const here = byLine.get(line) ?? []
    if (here.length === 0) byLine.set(line, here)
    let nth = 0
    for (const { target } of here)
      if (target.start === start && target.of === of && target.slot === slot) nth++
    const target = { of, slot, line, start, nth }
    targets.set(thing, target)
    here.push({ thing, target })
  }
  const putField: FieldMap = (slot, field) => {
    put('field', slot, field.place, field)
    return field
  }
  const putIndicators = (owner: string, indicators: readonly Indicator[]) => {
    for (const each of indicators) put('indicator', `${owner}/${each.period}`, each.namePlace, each)
  }

  mapHeadFields(disclosure, putField)
  for (const id of TABLE_IDS) {
    for (const row of disclosure.tables[id].rows) put('row', `${id}/${row.side ?? ''}`, row.place, row)
  }
  for (const sheet of disclosure.sheets) {
    mapSheetFields(sheet, putField)
    for (const { period, source, figure } of sheet.funds) {
      put('fund', `${period}/${source}`, figure.place, figure)
    }
    putIndicators('sheet', sheet.indicators)
    yield
  }
  if (disclosure.overall) {
    mapOverallFields(disclosure.overall, putField)
    for (const { by, figure } of disclosure.overall.funds) put('fund', `overall/${by}`, figure.place, figure)
    putIndicators('overall', disclosure.overall.indicators)
  }

  return {
    targets,
    find({ of, slot, line, start, nth }) {
      const kind = of === 'cell' ? 'row' : of
      const here = (byLine.get(line) ?? []).filter(({ target }) => target.of === kind && target.slot === slot)
      const exact = here.find(entry => entry.target.start === start && entry.target.nth === nth)
      return (exact ?? (here.length === 1 && nth === 0 ? here[0] : undefined))?.thing ?? null
    },
  }
})
