import { SHEET_TEXTS, type PerformanceSheet } from '../model/performance'
import { countedIn, type Counted } from './counted'
import type { CheckContext } from './define-check'
import { linesOf, mentionsIn, type Mention } from './prose'
import { ownSheets } from './sheet-terms'

/** All that one sheet says in words, from its overview to its goals. */
export interface SheetProse {
  readonly sheet: PerformanceSheet
  /** What a finding says of the sheet: the name of its project, empty where none was read. */
  readonly details: { readonly name: string }
  /** The lines on which the words stand. */
  lines(): number[]
  /** Every match of a global pattern. */
  mentions(pattern: RegExp): Mention[]
  /** Every number with a unit, in the order of the text. */
  counted(): Counted[]
}

/** What each sheet says in words, second prints left out. */
export const sheetProse = (context: CheckContext): SheetProse[] =>
  ownSheets(context).map(sheet => {
    const texts = SHEET_TEXTS.map(key => sheet.texts[key])
    return {
      sheet,
      details: { name: sheet.project?.value ?? '' },
      lines: () => linesOf(texts),
      mentions: pattern => mentionsIn(context, texts, pattern),
      counted: () => countedIn(context, texts),
    }
  })

/** Where the sentence begins in which a place of a line stands; with `colons` the words behind a colon are one of their own. */
export const sentenceStart = (raw: string, at: number, colons = false): number =>
  Math.max(...['。', '；', ';', '\t', ...(colons ? ['：'] : [])].map(mark => raw.lastIndexOf(mark, at - 1))) +
  1
