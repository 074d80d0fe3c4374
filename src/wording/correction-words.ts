import type { CorrectionEvent } from '../corrections/history'
import type { Messages } from '../locales'
import type { Column, RowKind, TableId } from '../model/budget-table'
import { TABLE_IDS } from '../model/budget-table'
import type { Correction, CorrectionTarget } from '../model/correction'
import type { Dimension } from '../model/dimension'

/** The table a row or cell belongs to; null for all else. */
export function tableOf(target: CorrectionTarget): TableId | null {
  return TABLE_IDS.find(id => target.slot.startsWith(`${id}/`)) ?? null
}

/** What a field or fund is called: 主管部门, 省级财政资金. */
function slotWords(words: Messages, target: CorrectionTarget): string {
  const [, key = ''] = target.slot.split('/')
  const known: Readonly<Record<string, string>> = {
    ...words.tables.texts,
    ...words.tables.fields,
    ...words.terms.sheetFunds,
    project: words.tables.sheetList.project,
  }
  return Object.hasOwn(known, key) ? (known[key] ?? '') : ''
}

/** What of it is corrected: a column, the name, the dimension. */
export function aspectWords(
  words: Messages,
  { target, change }: Pick<Correction, 'target' | 'change'>,
): string {
  const kind = words.corrections.kinds[change.kind]
  if (change.kind !== 'amount' && change.kind !== 'value') return kind
  if (target.of === 'cell') return words.terms.columns[target.column satisfies Column]
  return slotWords(words, target) || kind
}

/** A correction in words: what it is about, what stood there, what stands there now; null where nothing does. */
export interface CorrectionWords {
  readonly about: string
  readonly was: string | null
  readonly now: string | null
}

/** A correction in the words of the chosen language. */
export function correctionWords(words: Messages, correction: Correction): CorrectionWords {
  const { change, was, subject } = correction
  const about = words.corrections.about(aspectWords(words, correction), subject)
  const printed = (text: string | null) => (text === null || text === '' ? words.figures.blank : text)
  switch (change.kind) {
    case 'amount':
      return { about, was: printed(was), now: printed(change.raw) }
    case 'name':
      return { about: words.corrections.kinds.name, was: printed(was), now: printed(change.text) }
    case 'value':
      return { about, was: printed(was), now: printed(change.text) }
    case 'unit':
      return { about, was: was ?? words.corrections.noUnit, now: change.unit ?? words.corrections.noUnit }
    case 'rowKind':
      return {
        about,
        was: words.terms.rowKinds[was as RowKind] ?? was,
        now: words.terms.rowKinds[change.rowKind],
      }
    case 'dimension':
      return {
        about,
        was: words.terms.dimensions[was as Dimension] ?? was,
        now: words.terms.dimensions[change.dimension],
      }
    case 'drop':
    case 'merge':
      return { about: words.corrections.kinds[change.kind], was: printed(was), now: null }
    case 'confirm':
      return {
        about: subject === was ? words.corrections.kinds.confirm : about,
        was: null,
        now: printed(was),
      }
  }
}

/** The same in one line, for the live region. */
export function correctionLine(words: Messages, correction: Correction): string {
  const { about, was, now } = correctionWords(words, correction)
  const change = was !== null && now !== null ? words.corrections.changed(was, now) : (now ?? was ?? '')
  return words.corrections.about(about, change)
}

/** What was done last, in one line. */
export function eventLine(words: Messages, { did, what }: CorrectionEvent): string {
  if ('correction' in what) return words.corrections.did[did](correctionLine(words, what.correction))
  const { mark, subject } = what.marked
  const line = words.corrections.marked[mark?.state ?? 'none'](subject)
  return did === 'made' ? line : words.corrections.did[did](line)
}
