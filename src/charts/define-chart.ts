import type { EChartsCoreOption } from 'echarts/core'
import type { Messages } from '../locales'
import type { Fen } from '../model/money'
import type { ChartTheme } from './theme'

/** What a chart needs besides its numbers. */
export interface ChartSetting {
  readonly theme: ChartTheme
  readonly words: Pick<Messages, 'terms'>
  /** Width of the picture in CSS pixels: what is too thin to be seen is drawn at least 1.5 of them wide. */
  readonly width: number
  /** CSS pixels of one rem; 14 at the base. */
  readonly rem: number
}

/** One drawn mark: which series, and which of its data. */
export interface ChartMark {
  readonly series: number
  readonly index: number
  /** A ribbon between two bars of a flow, counted apart from the bars. */
  readonly edge?: boolean
}

/** One part as the text alternative names it. */
export interface SummaryPart {
  readonly name: string
  /** Null where the part is not an amount. */
  readonly fen: Fen | null
  readonly basisPoints: number | null
  /** So many of so many, where that is what the picture prints. */
  readonly count?: { readonly covered: number; readonly cells: number; readonly unread: number }
  /** A part of the part before it. */
  readonly within?: true
}

/** A chart: numbers in, ECharts option out. No tooltip, no animation, no HTML. */
export interface Chart<Data, Readout> {
  readonly id: string
  /** Null when there is nothing to draw. */
  readonly option: (data: Data, setting: ChartSetting) => EChartsCoreOption | null
  /** Height of the picture in CSS pixels. */
  readonly height: (data: Data, rem: number) => number
  /** The marks in reading order, for walking by keyboard. */
  readonly marks: (data: Data) => readonly ChartMark[]
  /** What the mark under pointer or focus stands for: the line of text under the picture is made of it. */
  readonly readout: (data: Data, mark: ChartMark) => Readout | null
  /** Whether the parts that are named are the least instead of the largest. */
  readonly least?: true
  /** The parts, largest first, for those who do not see the picture. */
  readonly summary: (data: Data, words: Pick<Messages, 'terms'>) => readonly SummaryPart[]
}

/** Declares a chart; the types follow from its functions. */
export function defineChart<Data, Readout>(chart: Chart<Data, Readout>): Chart<Data, Readout> {
  return chart
}

const BASE_REM = 14

/** A length of the design, in pixels at its base of 14, at the size the reader sees. */
export function scaled(pixels: number, rem: number): number {
  return Math.round((pixels * rem) / BASE_REM)
}
