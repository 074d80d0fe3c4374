import type { Column, TableId, TableRow } from '../model/budget-table'
import type { CorrectionTarget } from '../model/correction'
import type { Place } from '../model/place'
import type { Thing, ThingTarget } from './locate'

/** A reading as lists name it: what kind of thing, where, in which table. */
export interface ReadingAt {
  readonly kind: 'figure' | 'row' | 'indicator' | 'field' | 'head'
  readonly place: Place
  readonly table: TableId | null
}

/** A thing that was found, with what to correct it by. */
export interface FoundThing {
  readonly thing: Thing
  readonly target: CorrectionTarget
}

const KIND = { figure: 'fund', row: 'row', indicator: 'indicator', field: 'field', head: 'field' } as const

const same = (a: Place, b: Place) => a.line === b.line && a.start === b.start && a.end === b.end

/** The thing that stands there, by its place; null when there is none. */
export function targetAt(targets: ReadonlyMap<Thing, ThingTarget>, reading: ReadingAt): FoundThing | null {
  const { kind, place, table } = reading
  for (const [thing, target] of targets) {
    if (table !== null && !target.slot.startsWith(`${table}/`)) continue
    if (kind === 'figure' && target.of === 'row') {
      const { figures } = thing as TableRow
      const column = (Object.keys(figures) as Column[]).find(column => {
        const figure = figures[column]
        return figure !== undefined && same(figure.place, place)
      })
      if (column) return { thing, target: { ...target, of: 'cell', column } }
    } else if (target.of === KIND[kind]) {
      const at = 'namePlace' in thing ? thing.namePlace : thing.place
      if (same(at, place)) return { thing, target }
    }
  }
  return null
}

/** Whatever can be corrected of what stands at a place: a cell, an amount, an indicator by its value or name, a row, a field. */
export function thingAt(targets: ReadonlyMap<Thing, ThingTarget>, place: Place): FoundThing | null {
  for (const [thing, target] of targets) {
    if ('figures' in thing) {
      for (const [column, figure] of Object.entries(thing.figures) as [Column, { place: Place }][])
        if (same(figure.place, place)) return { thing, target: { ...target, of: 'cell', column } }
      if (same(thing.place, place)) return { thing, target }
    } else if ('namePlace' in thing) {
      if (same(thing.valuePlace ?? thing.namePlace, place) || same(thing.namePlace, place))
        return { thing, target }
    } else if (same(thing.place, place)) return { thing, target }
  }
  return null
}
