import type { ExportMessages } from '../locales/export-messages'
import { printShare } from '../locales/print-share'
import type { Figure } from '../model/budget-table'
import { printAmount, type Fen, type MoneyUnit } from '../model/money'
import { DOUBTFUL } from '../model/place'
import { reasonWords } from '../wording/reason-words'

/** Why a cell holds no figure: a printed blank, not read, or not applicable. A printed zero is an amount. */
export type Nothing = 'blank' | 'notRead' | 'notApplicable'

/** One cell: words, a count, an amount, a share in hundredths of a percent, or one kind of nothing. */
export type ExportCell =
  string | number | { readonly fen: Fen } | { readonly basisPoints: number } | { readonly nothing: Nothing }

export interface ExportColumn {
  readonly label: string
  readonly kind: 'text' | 'number' | 'money' | 'share'
  /** In characters of the printed width; by kind where it is not given. */
  readonly width?: number
}

/** A table as it leaves the page, whatever the format. */
export interface ExportTable {
  readonly id: string
  /** Short, for the tab of a sheet or the name of a file. */
  readonly name: string
  readonly title: string
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportCell[])[]
  /** What is said of the table as a whole. */
  readonly notes?: readonly string[]
  /** The documents it compares, by name; left out where it is of the open one alone. */
  readonly documents?: readonly string[]
  /** Which rows are totals. */
  readonly strong?: ReadonlySet<number>
}

/** A figure as a cell. */
export function figureCell(figure: Figure | null | undefined): ExportCell {
  if (!figure) return { nothing: 'notRead' }
  return figure.fen === null ? { nothing: 'blank' } : { fen: figure.fen }
}

/** What must be said beside a figure: that it is doubtful and why, that it was corrected and what stood there. */
export function figureNote(
  words: ExportMessages,
  label: string,
  figure: Figure | null | undefined,
): readonly string[] {
  if (!figure) return []
  const { files } = words
  return [
    ...(figure.corrected
      ? [files.correctedNote(label, figure.corrected.from.raw || words.figures.blank)]
      : []),
    ...(figure.confidence < DOUBTFUL ? [files.doubtNote(label, reasonWords(words, figure.reason))] : []),
  ]
}

/** The word for one kind of nothing. */
export function nothingWord(words: ExportMessages, nothing: Nothing): string {
  if (nothing === 'notApplicable') return '—'
  return nothing === 'blank' ? words.figures.blank : words.figures.missing
}

/** A cell as people read it. */
export function printCell(words: ExportMessages, cell: ExportCell, unit: MoneyUnit): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  if ('fen' in cell) return printAmount(cell.fen, unit)
  if ('basisPoints' in cell) return printShare(cell.basisPoints)
  return nothingWord(words, cell.nothing)
}

/** The head of a column; an amount's names its unit. */
export function columnHead(words: ExportMessages, { label, kind }: ExportColumn, unit: MoneyUnit): string {
  return kind === 'money' ? words.files.inUnit(label, words.terms.units[unit]) : label
}
