import type { RowFindings } from '../../analysis/row-findings'
import type { SignedFigure } from '../../analysis/signed-figure'
import type { ExportMessages } from '../../locales/export-messages'
import type { MoneyUnit } from '../../model/money'

/** A swatch and its word; without colours a word alone. */
export interface LegendEntry {
  readonly fill?: string
  readonly stroke?: string
  readonly hatched?: boolean
  readonly text: string
}

/** The words that stand beside a chart on the page and must go with its picture. */
export interface PictureFrame {
  /** One word a band, from top to bottom; `width` in pixels. */
  readonly left?: { readonly width: number; readonly rows: readonly string[] }
  readonly right?: { readonly width: number; readonly rows: readonly string[]; readonly head?: string }
  /** Heads of columns of equal width. */
  readonly heads?: readonly string[]
  /** Set where each head begins over its bar, from the left to the right inset of the chart, in pixels of the design. */
  readonly headInsets?: { readonly left: number; readonly right: number }
  readonly legend?: readonly LegendEntry[]
  /** What must be known of the figures drawn, and where parts do not make up their whole: said at the foot. */
  readonly signed?: readonly SignedFigure[]
  readonly sums?: readonly (string | null)[]
}

/** Makes the frame of one chart of its data. */
export type FrameMaker<Data> = (
  data: Data,
  words: ExportMessages,
  unit: MoneyUnit,
  /** What was found of the rows of the document. */
  found: RowFindings,
) => PictureFrame
