import type PptxGenJS from 'pptxgenjs'
import { lightTheme } from '../../charts/theme'
import type { Messages } from '../../locales'
import type { ExportInput } from '../define-export'
import { pictureFoot, provenanceLine } from '../provenance'
import { xmlSafe } from '../safe-text'

export type Slide = ReturnType<PptxGenJS['addSlide']>

/** Adds one slide; nothing where there is nothing to say. */
export type SlideMaker = (file: PptxGenJS, input: ExportInput) => void

/** One slide by the id it is chosen by. */
export interface ListedSlide {
  readonly id: keyof Messages['present']['slides']
  readonly add: SlideMaker
}

export const FONT = 'Microsoft YaHei'
/** A colour as the format writes it. */
export const hex = (colour: string) => colour.slice(1)
const { ink1, ink2, ink3, bg, strong } = lightTheme

/** A slide with its finding as title, what the marks of its figures mean and the source under it; what the figures need to be understood stands in its notes. */
export function slideOf(
  file: PptxGenJS,
  input: ExportInput,
  title: string,
  source: string,
  signs = '',
): Slide {
  const slide = file.addSlide()
  slide.background = { color: hex(bg) }
  slide.addText(xmlSafe(title), {
    x: 0.6,
    y: 0.4,
    w: 12.1,
    h: 1.1,
    fontFace: FONT,
    fontSize: 30,
    bold: true,
    color: hex(ink1),
    valign: 'top',
    fit: 'shrink',
  })
  if (signs !== '')
    slide.addText(xmlSafe(signs), {
      x: 0.6,
      y: 6.3,
      w: 12.1,
      h: 0.4,
      fontFace: FONT,
      fontSize: 14,
      color: hex(ink2),
      valign: 'middle',
      fit: 'shrink',
    })
  slide.addShape('line', { x: 0.6, y: 6.75, w: 12.1, h: 0, line: { color: hex(strong), width: 1 } })
  const foot = [source, ...pictureFoot(input)].filter(Boolean).join('  ·  ')
  slide.addText(xmlSafe(foot), {
    x: 0.6,
    y: 6.8,
    w: 12.1,
    h: 0.5,
    fontFace: FONT,
    fontSize: 12,
    color: hex(ink3),
    valign: 'middle',
    fit: 'shrink',
  })
  slide.addNotes(xmlSafe([title, signs, source, provenanceLine(input)].filter(Boolean).join('\n')))
  return slide
}
