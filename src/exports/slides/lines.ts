import { lightTheme } from '../../charts/theme'
import { xmlSafe } from '../safe-text'
import { FONT, hex, type Slide } from './slide'

const { ink1, ink2, ink3 } = lightTheme

/** Names with their values and a remark, line by line. */
export function addLines(slide: Slide, lines: readonly (readonly [string, string, string])[]): void {
  const style = {
    fontFace: FONT,
    valign: 'middle' as const,
    border: [
      { type: 'none' as const },
      { type: 'none' as const },
      { type: 'solid' as const, pt: 0.5, color: 'DFDACD' },
      { type: 'none' as const },
    ] as [object, object, object, object],
  }
  const rows = lines.map(([name, value, note]) => [
    { text: xmlSafe(name), options: { ...style, color: hex(ink2), fontSize: 16 } },
    {
      text: xmlSafe(value),
      options: { ...style, color: hex(ink1), fontSize: 18, bold: true, align: 'right' as const },
    },
    { text: xmlSafe(note), options: { ...style, color: hex(ink3), fontSize: 14 } },
  ])
  if (rows.length > 0) slide.addTable(rows, { x: 0.6, y: 1.6, w: 12.1, colW: [4.2, 3.4, 4.5], rowH: 0.46 })
}
