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
  /** The two ends in time of one organization, or its two prints of one year; the earlier one first. */
  readonly ends: { readonly before: Column; readonly after: Column } | null
}

/** A … Z; more documents than letters are not compared. */
export const letterOf = (index: number): string => String.fromCodePoint(65 + index)

const yearOf = ({ disclosure }: LetteredDocument): number => disclosure.fiscalYear?.value ?? 0

function endsOf<Column extends LetteredDocument>(columns: readonly Column[]): Comparison<Column>['ends'] {
  const sorted = [...columns].sort((a, b) => yearOf(a) - yearOf(b))
  const [before, after] = [sorted[0], sorted.at(-1)]
  return before && after && before !== after ? { before, after } : null
}

/** How documents belong together; the first is the one the others were set beside. */
export function comparisonOf<Column extends LetteredDocument>(
  columns: readonly Column[],
): Comparison<Column> {
  const disclosures = columns.map(({ disclosure }) => disclosure)
  const relation = relationOf(disclosures)
  const at = relation === 'departmentAndUnits' ? departmentOf(disclosures) : null
  return {
    columns,
    relation,
    department: at === null ? null : (columns[at] ?? null),
    ends: relation === 'years' || relation === 'sameYear' ? endsOf(columns) : null,
  }
}
