import { TABLE_IDS, type Figure, type TableId, type TableRow } from '../model/budget-table'
import type { Correction } from '../model/correction'
import type { Disclosure } from '../model/disclosure'
import type { Indicator } from '../model/performance'
import {
  changeCell,
  changeField,
  changeFigure,
  changeIndicator,
  changeRow,
  mergeIndicators,
  mergeRows,
} from './change-thing'
import { mapHeadFields, mapOverallFields, mapSheetFields, type Field, type FieldMap } from './fields'
import { describe } from './describe'
import { locate, type Thing, type ThingTarget } from './locate'
import { rebuildIndicators, rebuildPairs, type TargetReader } from './rebuild-indicators'
import { rebuildTable } from './rebuild-table'

/** A disclosure as corrected, and what came of each correction. */
export interface Corrected {
  readonly disclosure: Disclosure
  readonly applied: readonly Correction[]
  /** Those that found their place no more, or do not fit what is there now. */
  readonly orphaned: readonly Correction[]
  /** The target of each thing of the corrected disclosure, for the next correction; gathered when first asked for. */
  readonly targets: () => ReadonlyMap<Thing, ThingTarget>
}

const left = (all: readonly (Indicator | null)[]) => all.flatMap(each => each ?? [])

function changed(thing: Thing, { target, change }: Correction): Thing | null {
  switch (target.of) {
    case 'row':
      return changeRow(thing as TableRow, change)
    case 'cell':
      return changeCell(thing as TableRow, target.column, change)
    case 'indicator':
      return changeIndicator(thing as Indicator, change)
    case 'fund':
      return changeFigure(thing as Figure, change)
    case 'field':
      return changeField(thing as Field, change, target.slot)
  }
}

/**
 * Applies corrections in their order. Nothing of `disclosure` is changed; each target is looked for in it as it was read,
 * so corrections of different places do not depend on each other's order. Corrected target values are taken apart by
 * `readTarget`.
 */
export function applyCorrections(
  disclosure: Disclosure,
  corrections: readonly Correction[],
  readTarget: TargetReader | null = null,
): Corrected {
  if (corrections.length === 0) {
    return { disclosure, applied: [], orphaned: [], targets: () => locate(disclosure).targets }
  }
  const located = locate(disclosure)
  const now = new Map<Thing, Thing | null>()
  const into = new Map<Thing, Thing>()

  const current = <T extends Thing>(thing: T): T | null => {
    const changed = now.get(thing)
    return changed === undefined ? thing : (changed as T | null)
  }

  function merge(of: 'row' | 'indicator', first: Thing, second: Thing): Thing | null {
    const [a, b] = [current(first), current(second)]
    if (!a || !b || first === second) return null
    return of === 'row'
      ? mergeRows(a as TableRow, b as TableRow)
      : mergeIndicators(a as Indicator, b as Indicator)
  }

  function apply(correction: Correction): boolean {
    const { target, change } = correction
    const thing = located.find(target)
    const before = thing && current(thing)
    if (!thing || !before) return false
    const whole = target.of === 'row' || target.of === 'indicator'
    if (change.kind === 'drop') {
      if (whole) now.set(thing, null)
      return whole
    }
    if (change.kind === 'merge') {
      const other = change.into.of === target.of ? located.find(change.into) : null
      const merged = whole && other ? merge(target.of, other, thing) : null
      if (!merged || !other) return false
      now.set(other, merged)
      now.set(thing, null)
      into.set(thing, other)
      return true
    }
    const after = changed(before, correction)
    if (after) now.set(thing, after)
    return after !== null
  }

  /** What it is about and what was printed there is what the document says, not what came with the correction. */
  function described(correction: Correction): Correction {
    const { target, change } = correction
    const thing = located.find(target)
    const before = thing && current(thing)
    // What kind a row or indicator is follows from all corrections together: there it stays as it was noted.
    if (!before || change.kind === 'rowKind' || change.kind === 'dimension') return correction
    const said = describe(before, target, change)
    const isSame = said.was === correction.was && said.subject === correction.subject
    return isSame ? correction : { ...correction, ...said }
  }

  const applied: Correction[] = []
  const orphaned: Correction[] = []
  for (const correction of corrections) {
    const asPrinted = described(correction)
    if (apply(asPrinted)) applied.push(asPrinted)
    else orphaned.push(correction)
  }

  const targets = new Map<Thing, ThingTarget>()
  const field: FieldMap = (_, each) => current(each) ?? each
  const figure = <T extends { readonly figure: Figure }>(fund: T): T => ({
    ...fund,
    figure: current(fund.figure) ?? fund.figure,
  })
  function indicators(all: readonly Indicator[]): readonly (Indicator | null)[] {
    const rebuilt = rebuildIndicators(all, current, readTarget)
    all.forEach((each, index) => now.set(each, rebuilt[index] ?? null))
    return rebuilt
  }
  const fateOf = (row: TableRow) => ({ row: current(row), into: (into.get(row) as TableRow) ?? null })
  const head = mapHeadFields(disclosure, field)
  const tables = TABLE_IDS.map((id: TableId) => {
    const before = disclosure.tables[id]
    const table = rebuildTable(before, fateOf)
    const kept = before.rows.filter(each => current(each))
    for (const [index, each] of table.rows.entries()) {
      const origin = kept[index]
      if (origin) now.set(origin, each)
    }
    return [id, table] as const
  })
  const corrected: Disclosure = {
    ...head,
    tables: Object.fromEntries(tables) as unknown as Disclosure['tables'],
    sheets: disclosure.sheets.map(sheet => {
      const rebuilt = indicators(sheet.indicators)
      return {
        ...mapSheetFields(sheet, field),
        funds: sheet.funds.map(figure),
        indicators: left(rebuilt),
        pairs: rebuildPairs(sheet.pairs, sheet.indicators, rebuilt),
      }
    }),
    overall: disclosure.overall && {
      ...mapOverallFields(disclosure.overall, field),
      funds: disclosure.overall.funds.map(figure),
      indicators: left(indicators(disclosure.overall.indicators)),
    },
  }
  for (const [thing, target] of located.targets) {
    const after = current(thing)
    if (after) targets.set(after, target)
  }
  return { disclosure: corrected, applied, orphaned, targets: () => targets }
}
