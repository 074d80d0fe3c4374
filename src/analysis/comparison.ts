import type { ComparedDocument } from './compared-document'
import { departmentOf, relationOf, type DocumentRelation } from './document-relation'

/** One document of a comparison and the letter it goes by. */
export interface LetteredDocument extends ComparedDocument {
  readonly letter: string
  /** Organization and year. */
  readonly name: string
}

/** Two or more documents side by side, and how they belong together. */
export interface Comparison<Column extends LetteredDocument = LetteredDocument> {
  readonly columns: readonly Column[]
  readonly relation: DocumentRelation
  /** The department whose units all the others are. */
  readonly department: Column | null
  /** The documents of one organization in the order of their years; none of strangers. */
  readonly periods: readonly Column[]
  /** The two ends in time of one organization, or its two prints of one year; the earlier one first. */
  readonly ends: { readonly before: Column; readonly after: Column } | null
}

/** A … Z; more documents than letters are not compared. */
export const letterOf = (index: number): string => String.fromCodePoint(65 + index)

const yearOf = ({ disclosure }: LetteredDocument): number => disclosure.fiscalYear?.value ?? 0

/** How documents belong together; the first is the one the others were set beside. */
export function comparisonOf<Column extends LetteredDocument>(
  columns: readonly Column[],
): Comparison<Column> {
  const disclosures = columns.map(({ disclosure }) => disclosure)
  const relation = relationOf(disclosures)
  const at = relation === 'departmentAndUnits' ? departmentOf(disclosures) : null
  const periods =
    relation === 'years' || relation === 'sameYear' ? [...columns].sort((a, b) => yearOf(a) - yearOf(b)) : []
  const [before, after] = [periods[0], periods.at(-1)]
  return {
    columns,
    relation,
    department: at === null ? null : (columns[at] ?? null),
    periods,
    ends: before && after && before !== after ? { before, after } : null,
  }
}
