import type { RowFindings } from '../analysis/row-findings'
import { scaled, type Chart } from '../charts/define-chart'
import { chartSvg } from '../charts/svg'
import { lightTheme } from '../charts/theme'
import type { ExportMessages } from '../locales/export-messages'
import type { MoneyUnit } from '../model/money'
import { signsLine } from '../wording/figure-signs'
import { pictureFrame } from './pictures'
import type { LegendEntry, PictureFrame } from './pictures/frame'
import { cutTo, emsOf, escapeXml, wrap } from './svg-text'

/** What stands around a picture, so that it survives being pasted. */
export interface PictureWords {
  readonly title: string
  /** Unit, source, what the marks mean. */
  readonly caption: string
  /** Document, tool, time. */
  readonly foot: readonly string[]
}

/** A picture as SVG text, with its size in CSS pixels. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Any chart with its data; what it tells to the page does not matter here. */
export interface DrawnChart<Data = unknown> {
  readonly chart: Chart<Data, unknown>
  readonly data: Data
}

const WIDTH = 960
const MARGIN = 32
const REM = 16
const SIZE = { title: 24, text: 15, small: 13 } as const
const { ink1, ink2, ink3, strong, bg, font } = lightTheme
/** The face of titles, as on the page: the Chinese one first where the title is Chinese. */
const HAN_SERIF = "'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC'"
const titleFace = (title: string) =>
  `${/^[\p{ASCII}’“”–—]*$/u.test(title) ? `Charter, Georgia, ${HAN_SERIF}` : HAN_SERIF}, ${font}`

interface Style {
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly family?: string
}

function text(
  x: number,
  y: number,
  words: string,
  { size, fill, anchor = 'start', bold, family }: Style,
): string {
  const face = family ? ` font-family="${escapeXml(family)}"` : ''
  const weight = (bold ? ' font-weight="700"' : '') + face
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}>${escapeXml(words)}</text>`
}

/** Legend entries in rows as wide as the picture. */
function legendSvg(entries: readonly LegendEntry[], top: number): { svg: string; height: number } {
  let x = MARGIN
  let y = top + 16
  let svg = ''
  for (const { fill, stroke, hatched, text: words } of entries) {
    const width = (fill || stroke ? 20 : 0) + emsOf(words) * SIZE.text + 28
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN
      y += 24
    }
    if (fill || stroke) {
      const edge = stroke ? ` stroke="${stroke}"` : ''
      svg += `<rect x="${x}" y="${y - 11}" width="12" height="12" fill="${fill ?? 'none'}"${edge}/>`
      if (hatched)
        svg += `<path d="M${x} ${y + 1}l12 -12M${x} ${y - 5}l6 -6M${x + 6} ${y + 1}l6 -6" stroke="${bg}"/>`
    }
    svg += text(x + (fill || stroke ? 20 : 0), y, words, { size: SIZE.text, fill: ink1 })
    x += width
  }
  return { svg, height: entries.length === 0 ? 0 : y - top + 14 }
}

/** The chart in its place, with the words of its rows and columns where they stand beside it on the page. */
function bodySvg<Data>(
  { chart, data }: DrawnChart<Data>,
  frame: PictureFrame,
  words: ExportMessages,
  top: number,
  id: string,
): { svg: string; height: number } | null {
  const { left, right, heads = [], headInsets } = frame
  const x = MARGIN + (left ? left.width : 0)
  const width = WIDTH - MARGIN - x - (right ? right.width : 0)
  const height = chart.height(data, REM)
  const option = chart.option(data, { theme: lightTheme, words, width, rem: REM })
  if (!option) return null
  const y = top + (heads.length > 0 ? 26 : 0)
  const band = (rows: readonly string[], index: number) => y + ((index + 0.5) * height) / rows.length + 5
  const style = { size: SIZE.text, fill: ink1 } as const
  const svg = [
    ...heads.map((head, index, { length }) => {
      const style = { size: SIZE.small, fill: ink2 } as const
      if (!headInsets)
        return text(x + ((index + 0.4) * width) / length, top + 16, head, { ...style, anchor: 'middle' })
      const [from, to] = [scaled(headInsets.left, REM), width - scaled(headInsets.right, REM)]
      return text(x + from + (index * (to - from)) / Math.max(1, length - 1), top + 16, head, style)
    }),
    ...(right?.head
      ? [text(WIDTH - MARGIN, top + 16, right.head, { size: SIZE.small, fill: ink2, anchor: 'end' })]
      : []),
    ...(left?.rows ?? []).map((row, index, rows) =>
      text(MARGIN, band(rows, index), cutTo(row, (left?.width ?? 0) / SIZE.text - 1), style),
    ),
    ...(right?.rows ?? []).map((row, index, rows) =>
      text(WIDTH - MARGIN, band(rows, index), row, { ...style, anchor: 'end' }),
    ),
    `<g transform="translate(${x} ${y})">${chartSvg(option, width, height, id)}</g>`,
  ].join('')
  return { svg, height: y + height - top }
}

/** A chart with title, caption, legend and foot as one SVG on paper; null when there is nothing to draw. */
export function pictureOf<Data>(
  drawn: DrawnChart<Data>,
  around: PictureWords,
  words: ExportMessages,
  unit: MoneyUnit,
  id = 'chart',
  found: RowFindings = () => null,
): Picture | null {
  const frame = pictureFrame(drawn.chart.id, drawn.data, words, unit, found)
  const room = WIDTH - 2 * MARGIN
  let y = MARGIN
  let svg = ''
  for (const line of wrap(around.title, room / SIZE.title)) {
    y += 30
    const family = titleFace(around.title)
    svg += text(MARGIN, y, line, { size: SIZE.title, fill: ink1, bold: true, family })
  }
  for (const line of wrap(around.caption, room / SIZE.small)) {
    y += 20
    svg += text(MARGIN, y, line, { size: SIZE.small, fill: ink3 })
  }
  y += 16
  const body = bodySvg(drawn, frame, words, y, id)
  if (!body) return null
  svg += body.svg
  y += body.height + 12
  const legend = legendSvg(frame.legend ?? [], y)
  svg += legend.svg
  y += legend.height + 10
  const signs = signsLine(words, unit, frame.signed ?? [], frame.sums)
  for (const line of signs === '' ? [] : wrap(signs, room / SIZE.small)) {
    y += 18
    svg += text(MARGIN, y, line, { size: SIZE.small, fill: ink1 })
  }
  if (signs !== '') y += 12
  svg += `<path d="M${MARGIN} ${y}H${WIDTH - MARGIN}" stroke="${strong}"/>`
  for (const line of around.foot.flatMap(line => wrap(line, room / SIZE.small))) {
    y += 20
    svg += text(MARGIN, y, line, { size: SIZE.small, fill: ink3 })
  }
  const height = y + 24
  const open = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(around.title)}" font-family="${escapeXml(font)}">`
  return {
    svg: `${open}<title>${escapeXml(around.title)}</title><rect width="${WIDTH}" height="${height}" fill="${bg}"/>${svg}</svg>`,
    width: WIDTH,
    height,
  }
}
