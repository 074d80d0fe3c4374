import { lightTheme } from '../../charts/theme'
import { FEN_EXPONENT, type Fen } from '../../model/money'
import type { ExportInput } from '../define-export'
import { xmlSafe } from '../safe-text'
import { cutTo } from '../svg-text'
import { FONT, hex, type Slide } from './slide'

const { ink1, basic, project, rule2, control, ink2, rule } = lightTheme
/** Documents are told apart by shade: hues stand for the sources of funds. */
export const DOCUMENT_COLOURS: readonly string[] = [basic, project, rule2, ink2, control, rule]
/** The longest label of a bar, in ems; a name with its amount fits. */
export const LABEL = 28

interface Bars {
  readonly labels: readonly string[]
  readonly series: readonly {
    readonly name: string
    /** Null where nothing is printed: a gap, as blank is not zero. */
    readonly values: readonly (number | null)[]
    readonly colour: string
  }[]
  readonly stacked: boolean
  readonly format: string
  /** Of the bars of a single series, one each. */
  readonly colours?: readonly string[]
}

/** The first category above; the types of the library know only the other order. */
const TOP_DOWN: object = { catAxisOrientation: 'maxMin' }

/** Stands for a blank until the file is whole: the library knows none, and writes zero for it. */
const GAP = 'mingzhang-blank'
const GAPS = new RegExp(`<c:pt idx="\\d+"><c:v>${GAP}</c:v></c:pt>|<c r="[A-Z]+\\d+"><v>${GAP}</v></c>`, 'gu')

/** A chart or its workbook without what stands for blanks: no point, no cell. */
export const withoutBlankPoints = (xml: string): string => xml.replace(GAPS, '')

/** A native chart: its figures stay editable. One series may give each of its bars a colour. */
export function addBars(slide: Slide, { labels, series, stacked, format, colours }: Bars): void {
  const data = series.map(({ name, values }) => ({
    name: xmlSafe(name),
    labels: labels.map(label => xmlSafe(cutTo(label, LABEL))),
    values: values.map(value => value ?? GAP) as number[],
  }))
  slide.addChart('bar', data, {
    x: 0.6,
    y: 1.6,
    w: 12.1,
    // What the marks mean has its line under it.
    h: 4.65,
    barDir: 'bar',
    barGrouping: stacked ? 'stacked' : 'clustered',
    barGapWidthPct: 45,
    chartColors: (colours ?? series.map(({ colour }) => colour)).map(hex),
    ...TOP_DOWN,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: 14,
    catAxisLabelColor: hex(ink1),
    // Each bar is named, also where a name takes two lines.
    catAxisLabelFrequency: '1',
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    valAxisMinVal: 0,
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: FONT,
    legendFontSize: 14,
    displayBlanksAs: 'gap',
    showValue: !stacked,
    dataLabelFontFace: FONT,
    dataLabelFontSize: 13,
    dataLabelColor: hex(ink1),
    dataLabelFormatCode: format,
    dataLabelPosition: 'outEnd',
  })
}

/** Amounts in the unit of the file: the one place where they leave the integers, for a chart's own arithmetic. */
export const inUnit = (input: ExportInput, amount: Fen | null | undefined) =>
  amount === null || amount === undefined ? null : amount / 10 ** FEN_EXPONENT[input.unit]

/** How a chart prints such amounts. */
export function amountFormat(input: ExportInput): string {
  return input.unit === 'yuan' ? '#,##0' : input.unit === 'wanYuan' ? '#,##0.00' : '#,##0.0000'
}
