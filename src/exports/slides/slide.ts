import type PptxGenJS from 'pptxgenjs'
import { lightTheme } from '../../charts/theme'
import type { Messages } from '../../locales'
import type { Audit } from '../../model/finding'
import type { ExportInput } from '../define-export'
import { pictureFoot, provenanceLine } from '../provenance'
import { xmlSafe } from '../safe-text'

export type Slide = ReturnType<PptxGenJS['addSlide']>

/** What a slide is made of. */
export interface SlideInput extends ExportInput {
  /** What the presentation tells its speaker of it. */
  readonly notes: readonly string[]
  /** What the checks found without what the reviewer dismissed: what marks a figure. */
  readonly told: Audit | null
}

/** Adds one slide; nothing where there is nothing to say. */
export type SlideMaker = (file: PptxGenJS, input: SlideInput) => void

/** One slide by the id it is chosen by. */
export interface ListedSlide {
  readonly id: keyof Messages['present']['slides']
  readonly add: SlideMaker
}

export const FONT = 'Microsoft YaHei'
/** A colour as the format writes it. */
export const hex = (colour: string) => colour.slice(1)
const { ink1, ink2, ink3, bg, strong } = lightTheme

/** The notes of a slide, a paragraph a line: the library writes them all into one. */
export const withParagraphs = (xml: string): string =>
  xml.replace(/<a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>/gu, (_, look: string, text: string) =>
    text
      .split(/\r?\n/u)
      .map(line => `<a:r>${look}<a:t>${line}</a:t></a:r>`)
      .join('</a:p><a:p>'),
  )

/** A slide with its finding as title, what the marks of its figures mean and the source under it; what the speaker may want to say of it stands in its notes, with all that its figures need to be understood. */
export function slideOf(
  file: PptxGenJS,
  input: SlideInput,
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
  const notes = [title, ...input.notes, signs, source, provenanceLine(input)]
  slide.addNotes(notes.map(xmlSafe).filter(Boolean).join('\n'))
  return slide
}
