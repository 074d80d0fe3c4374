import type { SourceLine } from '../../model/source-text'
import type { ReaderContext } from '../reader-context'

const KNOWN_WATERMARK =
  /^(?:仅供.{2,8}|内部(?:资料|使用|文件|传阅|审核)|(?:征求意见|送审|草|样|初)稿|机密|保密|请勿(?:外传|扩散|复制))$/u
const PAGE_NUMBER =
  /^(?:[-—–－·•]\s*\d{1,4}\s*[-—–－·•]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|page\s*\d{1,4})$/iu
const BARE_NUMBER = /^\d{1,4}$/u
const NOT_WATERMARK = /[\d:：、，。；;,.()（）《》]|表$|[一二三四五六七八九十]、/u
/** How often a short line must stand alone to be a watermark, and how much of the time. */
const REPEATS = 4

const isBlank = (line: SourceLine | undefined) =>
  line === undefined || line.cells.every(cell => cell.text === '')

/** The only text of a line that has no other cell; null elsewhere. */
function loneText(line: SourceLine): string | null {
  const text = line.cells.length === 1 ? (line.cells[0]?.text ?? '') : ''
  return text !== '' && text.length <= 24 ? text : null
}

/**
 * Short texts that stand alone between blank lines again and again (`仅供内部审核`): watermarks by behaviour, whatever
 * they say. Titles, labels with a colon and numbered lines never count.
 */
export function watermarkTexts(lines: readonly SourceLine[]): ReadonlySet<string> {
  const seen = new Map<string, { times: number; alone: number }>()
  const found = new Set<string>()
  lines.forEach((line, index) => {
    const text = loneText(line)
    if (text === null || text.length < 2) return
    if (KNOWN_WATERMARK.test(text.replaceAll(' ', ''))) {
      found.add(text)
      return
    }
    if (NOT_WATERMARK.test(text)) return
    const count = seen.get(text) ?? { times: 0, alone: 0 }
    count.times++
    if (isBlank(lines[index - 1]) && isBlank(lines[index + 1])) count.alone++
    seen.set(text, count)
  })
  for (const [text, { times, alone }] of seen)
    if (times >= REPEATS && alone >= times * 0.8 && alone >= REPEATS) found.add(text)
  return found
}

/** Claims what carries no meaning: blank lines, watermarks, page numbers. */
export function claimNoise({ source: { lines }, ledger }: ReaderContext): void {
  const watermarks = watermarkTexts(lines)
  lines.forEach((line, index) => {
    if (isBlank(line)) return ledger.claim(line.number, 'blank')
    const text = loneText(line)
    if (text === null) return
    if (watermarks.has(text)) return ledger.claim(line.number, 'watermark')
    const bare = BARE_NUMBER.test(text) && isBlank(lines[index - 1]) && isBlank(lines[index + 1])
    if (bare || PAGE_NUMBER.test(text)) ledger.claim(line.number, 'pageNumber')
  })
}
