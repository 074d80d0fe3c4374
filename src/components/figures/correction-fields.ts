import type { FoundThing } from '../../corrections/target-at'
import { printedUnit, typedAmount } from '../../corrections/typed-amount'
import type { Messages } from '../../locales'
import type { BudgetTable, Column, Figure, RowKind, TableRow } from '../../model/budget-table'
import type { CorrectionChange, CorrectionTarget } from '../../model/correction'
import { DIMENSIONS } from '../../model/dimension'
import type { Disclosure } from '../../model/disclosure'
import type { MoneyUnit } from '../../model/money'
import type { Indicator } from '../../model/performance'
import { aspectWords, tableOf } from '../../wording/correction-words'

/** One field of the form: what it is called, what stands in it, and what a typed text means. */
export interface CorrectionField {
  readonly id: string
  readonly label: string
  readonly value: string
  /** What can be chosen; null for a typed text. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | null
  readonly amount: boolean
  readonly target: CorrectionTarget
  /** Null when the text is refused, and then why. */
  read(text: string): CorrectionChange | null
  readonly refusal: string
}

const KINDS: Readonly<Partial<Record<string, readonly RowKind[]>>> = {
  T1: ['item', 'total', 'thisYear', 'carryover', 'yearEndCarryover', 'grandTotal'],
  T4: ['item', 'total', 'thisYear', 'carryover', 'yearEndCarryover', 'grandTotal'],
  T6: ['item', 'group', 'total'],
  T11: ['department', 'unit'],
  T12: ['department', 'unit', 'project'],
  T13: ['department', 'unit', 'project'],
}

const named = (text: string): CorrectionChange | null =>
  text.trim() === '' ? null : { kind: 'name', text: text.trim() }

function amountField(
  words: Messages,
  target: CorrectionTarget,
  figure: Figure | undefined,
  unit: MoneyUnit,
): CorrectionField {
  const what = aspectWords(words, { target, change: { kind: 'amount', raw: '', fen: null } })
  return {
    id: target.of === 'cell' ? target.column : 'amount',
    label: words.corrections.inUnit(what, words.terms.units[unit]),
    value: figure?.raw ?? '',
    options: null,
    amount: true,
    target,
    read: text => typedAmount(text, unit),
    refusal: words.corrections.refused.amount(words.terms.units[unit]),
  }
}

function rowFields(
  words: Messages,
  row: TableRow,
  target: CorrectionTarget,
  table: BudgetTable,
): CorrectionField[] {
  const { kinds, noUnit, refused } = words.corrections
  const choices = KINDS[table.id] ?? ['item', 'total']
  const offered = choices.includes(row.kind) ? choices : [row.kind, ...choices]
  const units = new Set(table.rows.flatMap(({ kind, name }) => (kind === 'unit' ? [name] : [])))
  if (row.unit !== null) units.add(row.unit)
  const text = { options: null, amount: false, target, refusal: refused.text }
  return [
    { ...text, id: 'name', label: kinds.name, value: row.name, read: named },
    {
      ...text,
      id: 'rowKind',
      label: kinds.rowKind,
      value: row.kind,
      options: offered.map(kind => ({ value: kind, label: words.terms.rowKinds[kind] })),
      read: chosen => {
        const rowKind = offered.find(kind => kind === chosen)
        return rowKind ? { kind: 'rowKind', rowKind } : null
      },
    },
    ...(row.kind === 'project' && units.size > 0
      ? [
          {
            ...text,
            id: 'unit',
            label: kinds.unit,
            value: row.unit ?? '',
            options: [{ value: '', label: noUnit }, ...[...units].map(value => ({ value, label: value }))],
            read: (unit: string): CorrectionChange => ({ kind: 'unit', unit: unit === '' ? null : unit }),
          },
        ]
      : []),
  ]
}

function indicatorFields(words: Messages, indicator: Indicator, target: CorrectionTarget): CorrectionField[] {
  const { kinds, refused } = words.corrections
  const text = { options: null, amount: false, target, refusal: refused.text }
  return [
    { ...text, id: 'name', label: kinds.name, value: indicator.name, read: named },
    {
      ...text,
      id: 'value',
      label: kinds.value,
      value: indicator.value ?? '',
      read: value => ({ kind: 'value', text: value.trim() === '' ? null : value.trim() }),
    },
    {
      ...text,
      id: 'dimension',
      label: kinds.dimension,
      value: indicator.dimension,
      options: DIMENSIONS.map(value => ({ value, label: words.terms.dimensions[value] })),
      read: chosen => {
        const dimension = DIMENSIONS.find(each => each === chosen)
        return dimension ? { kind: 'dimension', dimension } : null
      },
    },
  ]
}

const YEAR = /^\d{4}$/

function textField(words: Messages, target: CorrectionTarget, value: string | number): CorrectionField {
  const year = typeof value === 'number'
  const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'head/organizationKind': words.terms.organizationKinds,
    'head/documentKind': words.terms.documentKinds,
  }
  const choices = kinds[target.slot]
  return {
    id: 'value',
    label: aspectWords(words, { target, change: { kind: 'value', text: null } }),
    value: String(value),
    options: choices ? Object.entries(choices).map(([value, label]) => ({ value, label })) : null,
    amount: false,
    target,
    read: text => {
      const trimmed = text.trim()
      return (year ? YEAR.test(trimmed) : trimmed !== '') ? { kind: 'value', text: trimmed } : null
    },
    refusal: year ? words.corrections.refused.year : words.corrections.refused.text,
  }
}

function sheetFigures(disclosure: Disclosure, overall: boolean): Figure[] {
  if (overall) return disclosure.overall?.funds.map(({ figure }) => figure) ?? []
  return disclosure.sheets.flatMap(({ funds }) => funds.map(({ figure }) => figure))
}

/** What can be corrected of a thing; of a row also its cells in these columns. */
export function correctionFields(
  words: Messages,
  disclosure: Disclosure,
  { thing, target }: FoundThing,
  columns: readonly Column[] = [],
): CorrectionField[] {
  const id = tableOf(target)
  const table = id && disclosure.tables[id]
  switch (target.of) {
    case 'row':
    case 'cell': {
      if (!table) return []
      const row = thing as TableRow
      const figures = table.rows.flatMap(each => Object.values(each.figures))
      const unit = printedUnit(figures, 'wanYuan')
      const cell = (column: Column) =>
        amountField(words, { ...target, of: 'cell', column }, row.figures[column], unit)
      if (target.of === 'cell') return [cell(target.column)]
      return [...rowFields(words, row, target, table), ...columns.map(cell)]
    }
    case 'indicator':
      return indicatorFields(words, thing as Indicator, target)
    case 'fund': {
      const overall = target.slot.startsWith('overall/')
      const unit = printedUnit(sheetFigures(disclosure, overall), overall ? 'wanYuan' : 'yuan')
      return [amountField(words, target, thing as Figure, unit)]
    }
    case 'field':
      return [textField(words, target, (thing as { readonly value: string | number }).value)]
  }
}
