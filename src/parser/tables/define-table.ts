import type { RowKind, TableId, TableRow } from '../../model/budget-table'
import type { OrganizationKind } from '../../model/disclosure'
import { isTotal, type Entry } from './entry'
import { matchKey } from '../plain-text'

/** How a table's rows are printed; each shape has its reader in `entry.ts` or `paired-entries.ts`. */
export type RowShape = 'coded' | 'named' | 'economic' | 'paired' | 'pairedCoded'

/** What is known of the document's organizations when a table's rows are linked. Names in `matchKey` form. */
export interface KnownNames {
  readonly organization: string | null
  readonly kind: OrganizationKind | null
  readonly units: ReadonlySet<string>
  readonly projects: ReadonlySet<string>
}

/** How one of the thirteen tables is read, besides its layout. */
export interface TableReader {
  readonly id: TableId
  readonly shape: RowShape
  /** What a row is, given the row of its side above it. */
  readonly kind: (entry: Entry, above: TableRow | undefined) => RowKind
  /** Whether a text alone on its line, in `matchKey` form, is surely the name of a row of its own. */
  readonly isName: (key: string, known: KnownNames) => boolean
  /** Whether a row of this table can have such a name (`matchKey` form, ordinal left out). */
  readonly accepts: (key: string, known: KnownNames) => boolean
  /** Which row each row is a part of. */
  readonly link: (rows: readonly TableRow[], known: KnownNames) => readonly TableRow[]
}

interface Definition {
  readonly id: TableId
  readonly shape: RowShape
  readonly kind?: TableReader['kind']
  readonly isName?: TableReader['isName']
  readonly accepts?: TableReader['accepts']
  readonly link?: TableReader['link']
}

const totalOrItem: TableReader['kind'] = entry => (isTotal(matchKey(entry.name)) ? 'total' : 'item')

/** Declares the reader of one table: its shape, and where needed its row kinds and its hierarchy. */
export function defineTable({
  id,
  shape,
  kind = totalOrItem,
  isName = isTotal,
  accepts = () => true,
  link = rows => rows,
}: Definition): TableReader {
  return { id, shape, kind, isName, accepts, link }
}
