import type { Figure, TableRow } from '../model/budget-table'
import type { Correction, CorrectionChange, CorrectionTarget } from '../model/correction'
import type { Indicator } from '../model/performance'
import type { Field } from './fields'
import type { Thing } from './locate'

/** What a correction is about and what stood there, in the words of the document or as an identifier. */
export function describe(
  thing: Thing,
  target: CorrectionTarget,
  change: CorrectionChange,
): Pick<Correction, 'subject' | 'was'> {
  switch (target.of) {
    case 'row': {
      const { name, kind, unit } = thing as TableRow
      const was = change.kind === 'rowKind' ? kind : change.kind === 'unit' ? unit : name
      return { subject: name, was }
    }
    case 'cell': {
      const { name, figures } = thing as TableRow
      return { subject: name, was: figures[target.column]?.raw ?? null }
    }
    case 'indicator': {
      const { name, value, dimension } = thing as Indicator
      const was = change.kind === 'value' ? value : change.kind === 'dimension' ? dimension : name
      return { subject: name, was }
    }
    case 'fund':
      return { subject: '', was: (thing as Figure).raw }
    case 'field':
      return { subject: '', was: String((thing as Field).value) }
  }
}
