import type { Column } from '../../model/budget-table'
import type { Operand } from '../../model/finding'
import { fen, printAmount } from '../../model/money'
import { tableNumber, type Details } from '../issue-details'
import { terms } from './terms'

/** The table that a detail names. */
export const table = (details: Details): string => tableNumber(terms.tableNumbers, details)

/** Parts of the framework by their names. */
export const slots = (details: Details): string => String(details['slots'] ?? '').replaceAll(' ', ', ')

const LEVELS: Readonly<Record<string, string>> = { 中央: 'central', 省级: 'provincial' }
/** A level of government, which the check names by the sheet's own heading. */
export const level = (name: string): string => (Object.hasOwn(LEVELS, name) ? (LEVELS[name] ?? name) : name)

const OWED_SECTIONS: Readonly<Record<string, string>> = {
  threePublic: 'three public expenses',
  agency: 'agency operating expenses',
  procurement: 'government procurement',
  performance: 'performance',
  assets: 'state assets',
}
/** A section of the narrative that every disclosure owes. */
export const section = ({ topic = '' }: Details): string => OWED_SECTIONS[topic] ?? String(topic)

/** A fund of the overall sheet by its term; a label of no known kind as printed. */
export const fund = ({ name = '' }: Details): string =>
  Object.hasOwn(terms.overallFunds, name) ? (terms.overallFunds[name] ?? '') : String(name)

/** Whose sheet it is; nothing where its name was not read. */
export const ofProject = ({ name = '' }: Details): string => (name === '' ? '' : ` of “${name}”`)

/** Of which half of a sheet, at the head of a sentence. */
export const period = (details: Details): string =>
  details['period'] === 'whole' ? 'Whole-period' : 'Annual'

/** That the same project stands in several rows of its table, and what they come to. */
export const rowsOf = ({ rows = 0, rowsTotal = 0 }: Details): string =>
  Number(rows) > 1
    ? `; the project table has ${rows} rows of that name, ${printAmount(fen(Number(rowsTotal)), 'yuan')} ${terms.units.yuan} in all`
    : ''

/** A head of a column as it stands inside a sentence. */
const head = (column: Column): string => {
  const name = terms.columns[column]
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** A printed figure by table, row and column: “城乡建设支出” (project expenditure) in Table 3; what stands in no table by its name. */
export function cell({ table, column, label }: Operand, name: string = label): string {
  if (!table) return `“${name}”`
  const named = column && column !== 'amount' ? ` (${head(column)})` : ''
  return `“${name}”${named} in ${terms.tableNumbers[table]}`
}

/** What a figure is held against: the only part in its column or its row, else a figure of another place. */
export function counterpart(result: Operand, other: Operand): string {
  if (other.table === undefined || other.table !== result.table) return cell(other)
  if (other.place.line === result.place.line) return `${head(other.column ?? 'total')} in the same row`
  return other.column === result.column ? `its only part with an amount, “${other.label}”,` : cell(other)
}
