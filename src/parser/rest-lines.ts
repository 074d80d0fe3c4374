import type { LineRole } from '../model/disclosure'
import type { SourceLine } from '../model/source-text'
import { matchKey } from './plain-text'
import { createProseReader, looksLikeRow } from './prose-line'
import type { ReaderContext } from './reader-context'
import type { Segment, SegmentKind } from './segment'

const LONGEST_TITLE = 60
const COVER =
  /20\d\d|二[〇○零O0]|预算|决算|公开|说明|虚构|示例|样例|演示|报告|草案|附件|编制|日期|负责人|名称|[省市县区州旗镇乡]|[局厅部处委院所队站馆校办室会园社台府司团]$/u
const PAGED = /(?:[.·…_]{2,}|[^\d])\d{0,3}$/u
const PAGE = /^[-—(]?\d{1,4}[-—)]?$/u
const ENTRY =
  /^(?:目录|第[一二三四五六七八九]部分|\(?[一二三四五六七八九十]{1,3}[)、.．]|\(?\d{1,2}[)、.．]|(?:预算|部门|单位)?(?:公开)?表|附[件表录:]|20\d\d年)|[.·…_]{2,}\d{0,3}$|(?:说明|概况|职责|设置情况|情况|总表|预算表|目标表|名词解释|目录)$/u
const TERM =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.．,:]|\(?\d{1,3}[)、.．]|[①-⑳]|第[一二三四五六七八九]部分|附件|[^。;,]{2,30}:|[^。;,:]{2,30}(?:是指|指|包括|包含|反映))|名词解释/u
const FINISHED = /[。！!]$/u
/** What a further paragraph of a definition speaks of. */
const FISCAL = /支出|收入|预算|资金|经费|财政|拨款|科目|费用|采购|服务/u
/** How many lines a definition takes at most. */
const MOST_LINES = 6

type Recognizer = (line: SourceLine, key: string) => boolean

function isCover(line: SourceLine, key: string): boolean {
  return key.length <= LONGEST_TITLE && !looksLikeRow(line) && COVER.test(key)
}

function isEntry({ cells }: SourceLine): boolean {
  const texts = cells.filter(cell => cell.text !== '').map(cell => cell.text)
  const [first = '', ...rest] = texts
  if (!rest.every(text => PAGE.test(text)) || rest.length > 2) return false
  const key = matchKey(first)
  return key.length <= LONGEST_TITLE * 2 && (ENTRY.test(key) || (rest.length > 0 && PAGED.test(`${key}1`)))
}

function glossaryRecognizer(): Recognizer {
  let since = MOST_LINES
  let finished = true
  return (line, key) => {
    if (looksLikeRow(line)) return false
    if (TERM.test(key)) since = 0
    else if (since >= MOST_LINES || (finished && !(FISCAL.test(key) && FINISHED.test(key)))) return false
    else since++
    finished = FINISHED.test(key)
    return true
  }
}

function proseRecognizer(): Recognizer {
  const prose = createProseReader()
  return line => prose.accepts(line)
}

/** How the lines of each part are known, where no reader said more. Tables and sheets keep their rest unread. */
const RECOGNIZERS: {
  readonly [K in SegmentKind]?: { readonly role: LineRole; readonly make: () => Recognizer }
} = {
  cover: { role: 'cover', make: () => isCover },
  contents: { role: 'contents', make: () => isEntry },
  overview: { role: 'text', make: proseRecognizer },
  attachment: { role: 'attachment', make: proseRecognizer },
  glossary: { role: 'glossary', make: glossaryRecognizer },
}

/**
 * Claims the lines of the parts without figures — cover, contents, overview, attachments, glossary — that look like
 * lines of their part; a foreign line stays unread.
 */
export function claimRest({ source, ledger }: ReaderContext, segments: readonly Segment[]): void {
  for (const { kind, lines } of segments) {
    const part = RECOGNIZERS[kind]
    if (!part) continue
    const recognizes = part.make()
    for (let number = lines.from; number <= lines.to; number++) {
      const line = source.lines[number - 1]
      if (!line || ledger.role(number) !== 'unread') continue
      if (recognizes(line, matchKey(line.raw.slice(0, 2000)))) ledger.claim(number, part.role)
    }
  }
}
