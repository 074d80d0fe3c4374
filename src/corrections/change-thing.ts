import type { Column, Figure, TableRow } from '../model/budget-table'
import type { CorrectionChange } from '../model/correction'
import type { Indicator } from '../model/performance'
import type { Place } from '../model/place'
import type { Field } from './fields'

/** What a reader of the page has seen and settled is no longer in doubt. */
function settled<T extends { readonly confidence: number; readonly reason?: string }>(
  thing: T,
): Omit<T, 'reason'> & { confidence: number } {
  const { reason: _, ...rest } = thing
  return { ...rest, confidence: 1 }
}

const stretches = (place: Place) => place.parts ?? [{ line: place.line, start: place.start, end: place.end }]

/** Both places as one, the first in front. */
const joinPlaces = (a: Place, b: Place): Place => ({ ...a, parts: [...stretches(a), ...stretches(b)] })

/** A figure with another amount, or confirmed; null when that change is not for figures. */
export function changeFigure(figure: Figure, change: CorrectionChange): Figure | null {
  if (change.kind === 'confirm') return settled(figure)
  if (change.kind !== 'amount') return null
  const { fen, raw } = figure.corrected?.from ?? figure
  return { ...settled(figure), fen: change.fen, raw: change.raw, corrected: { from: { fen, raw } } }
}

/** One cell of a row changed. A cell that was not found begins as a blank at the row's place. */
export function changeCell(row: TableRow, column: Column, change: CorrectionChange): TableRow | null {
  const missing: Figure = { fen: null, raw: '', place: row.place, confidence: 1 }
  const figure = changeFigure(row.figures[column] ?? missing, change)
  return figure && { ...row, figures: { ...row.figures, [column]: figure } }
}

/** A row with another name, kind or unit, or confirmed. */
export function changeRow(row: TableRow, change: CorrectionChange): TableRow | null {
  const before = row.corrected?.from ?? {}
  const sure = settled(row)
  switch (change.kind) {
    case 'confirm':
      return sure
    case 'name':
      return { ...sure, name: change.text, corrected: { from: { name: row.name, ...before } } }
    case 'rowKind':
      return { ...sure, kind: change.rowKind, corrected: { from: { kind: row.kind, ...before } } }
    case 'unit':
      return { ...sure, unit: change.unit, corrected: { from: { unit: row.unit, ...before } } }
    default:
      return null
  }
}

/** An indicator with another name, value or dimension, or confirmed. */
export function changeIndicator(indicator: Indicator, change: CorrectionChange): Indicator | null {
  const before = indicator.corrected?.from ?? {}
  const sure = { ...settled(indicator), doubtful: false }
  switch (change.kind) {
    case 'confirm':
      return sure
    case 'name':
      return { ...sure, name: change.text, corrected: { from: { name: indicator.name, ...before } } }
    case 'value':
      return { ...sure, value: change.text, corrected: { from: { value: indicator.value, ...before } } }
    case 'dimension':
      return {
        ...sure,
        dimension: change.dimension,
        corrected: { from: { dimension: indicator.dimension, ...before } },
      }
    default:
      return null
  }
}

const YEAR = /^\d{4}$/
const KINDS: ReadonlySet<string> = new Set(['department', 'unit', 'budget', 'finalAccounts'])

/** A field with another text, or confirmed; a year must be one, a kind one of the known. */
export function changeField<T extends Field>(field: T, change: CorrectionChange, slot: string): T | null {
  if (change.kind === 'confirm') return { ...settled(field) } as T
  if (change.kind !== 'value' || change.text === null) return null
  if (typeof field.value === 'number' && !YEAR.test(change.text)) return null
  if (slot.endsWith('Kind') && slot.startsWith('head') && !KINDS.has(change.text)) return null
  const value = typeof field.value === 'number' ? Number(change.text) : change.text
  return { ...settled(field), value, corrected: { from: field.corrected?.from ?? field.value } } as T
}

/** Two rows that are one: the names joined, the figures of the second where the first has none. */
export function mergeRows(first: TableRow, second: TableRow): TableRow {
  const figures = { ...first.figures }
  for (const [key, figure] of Object.entries(second.figures)) {
    const column = key as Column
    if ((figures[column]?.fen ?? null) === null) figures[column] = figure
  }
  return {
    ...settled(first),
    name: first.name + second.name,
    figures,
    place: joinPlaces(first.place, second.place),
    corrected: { from: { name: first.name, ...first.corrected?.from } },
  }
}

/** Two indicators that are one: names and values joined. */
export function mergeIndicators(first: Indicator, second: Indicator): Indicator {
  const { value: a, valuePlace: at } = first
  const { value: b, valuePlace: bt } = second
  return {
    ...settled(first),
    doubtful: false,
    name: first.name + second.name,
    namePlace: joinPlaces(first.namePlace, second.namePlace),
    value: a === null ? b : a + (b ?? ''),
    valuePlace: at && bt ? joinPlaces(at, bt) : (at ?? bt),
    corrected: { from: { name: first.name, value: a, ...first.corrected?.from } },
  }
}
