import { DAMAGES } from '../../generator/damage'
import { SHEET_FORMS } from '../../generator/damage/sheet-forms'
import { foreignLines } from '../../generator/damage/sheet-forms/foreign-lines'
import { compareSheets, sharesOf } from './compare-sheets'
import { generateSheets } from './generate-sheets'

const TIMES = 2

/** What comes of sheets of departments of every kind: as printed, in each form that the samples don't show, and damaged. */
export function accuracyOfSheets(seeds: number) {
  const measured = (id: string, title: string, damages: typeof DAMAGES, times = TIMES) => {
    const texts = Array.from({ length: seeds }, (_, at) => generateSheets(at + 1, damages, times))
    return { id, title, shares: sharesOf(compareSheets(texts)) }
  }
  return [
    measured('printed', 'undamaged', []),
    ...[...SHEET_FORMS, foreignLines].map(form => measured(form.id, form.title, [form])),
    measured('as-samples', 'damaged as the samples are', DAMAGES, 1),
    measured('twice', `damaged ${TIMES} times as much`, DAMAGES),
    measured('all', 'all forms, damaged as the samples are', [foreignLines, ...SHEET_FORMS, ...DAMAGES], 1),
  ]
}
