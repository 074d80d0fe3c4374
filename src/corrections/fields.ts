import type { Disclosure } from '../model/disclosure'
import { SHEET_TEXTS, type OverallSheet, type PerformanceSheet } from '../model/performance'
import type { Sourced } from '../model/place'

export type Field = Sourced<string | number>

/** Gives each field its place in the corrected disclosure; an unchanged one comes back as it is. */
export type FieldMap = <T extends Field>(slot: string, field: T) => T

const SHEET_FIELDS = [
  'project',
  'departmentCode',
  'department',
  'unit',
  'attribute',
  'term',
  'filledAt',
] as const
const OVERALL_FIELDS = ['department', 'departmentCode'] as const
const HEAD_FIELDS = ['organization', 'organizationKind', 'fiscalYear', 'documentKind'] as const

function mapped<T extends object>(
  holder: T,
  keys: readonly (keyof T & string)[],
  slot: string,
  map: FieldMap,
): T {
  const changed: Partial<T> = {}
  for (const key of keys) {
    const field = holder[key] as (T[typeof key] & Field) | null | undefined
    if (field) changed[key] = map(`${slot}/${key}`, field)
  }
  return { ...holder, ...changed }
}

/** The sheet with every field passed through `map`. */
export function mapSheetFields(sheet: PerformanceSheet, map: FieldMap): PerformanceSheet {
  return {
    ...mapped(sheet, SHEET_FIELDS, 'sheet', map),
    texts: mapped(sheet.texts, SHEET_TEXTS, 'sheet', map),
  }
}

/** The overall sheet with every field passed through `map`. */
export function mapOverallFields(sheet: OverallSheet, map: FieldMap): OverallSheet {
  return {
    ...mapped(sheet, OVERALL_FIELDS, 'overall', map),
    basics: sheet.basics.map(basic => ({ ...basic, value: map('overall/basic', basic.value) })),
    texts: sheet.texts.map(text => ({ ...text, text: map('overall/text', text.text) })),
    tasks: sheet.tasks.map(({ duty, task }) => ({
      duty: duty && map('overall/duty', duty),
      task: task && map('overall/task', task),
    })),
  }
}

/** The disclosure with organization, year and kinds passed through `map`. */
export function mapHeadFields(disclosure: Disclosure, map: FieldMap): Disclosure {
  return mapped(disclosure, HEAD_FIELDS, 'head', map)
}
