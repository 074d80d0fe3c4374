import type { SourceLine } from '../model/source-text'

const AMOUNT = /^[-−+]?\d[\d,，]*(?:[.．]\d+)?(?:元|万元|亿元|[%％])?$/u
const DECIMAL = /^[-−+]?\d[\d,，]*[.．]\d+$/u
const SENTENCE_END = /[。！？；!?;：:」』”"）)》]\s*$/u
const MARK = /[。；，、：:！？;]|,(?!\d)|“/u
const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、．.]|[①-⑳])/u
const TITLE =
  /(?:概况|职责|机构设置|(?:情况|事项|原因|预算)(?:的)?说明|情况|图表?|目录|清单|名单|表)(?:[（(].{0,20}[)）])?\s*$/u
const LETTER =
  /(?:[〔[(（]\s*20\d\d\s*[〕\])）].{0,3}\d+\s*号|印发|(?:文件|通知|通报|批复|意见|办法|规定|函)$|^[（(].{0,30}(?:附件|附表|附后|公开).{0,10}[)）]$|^附件|^附[:：]|年\d{1,2}月\d{1,2}日|[局厅部委办室]$)/u
/** How many lines one after another may go on without any mark of punctuation. */
const MOST_UNMARKED = 2

/** Whether a line looks like a row of a table: a name and two amounts, or one amount with decimals, in cells of their own. */
export function looksLikeRow({ cells }: SourceLine): boolean {
  let amounts = 0
  let decimals = 0
  let texts = 0
  for (const { text } of cells) {
    if (text === '') continue
    if (AMOUNT.test(text)) {
      amounts++
      if (DECIMAL.test(text)) decimals++
    } else texts++
  }
  return amounts >= 2 || (texts > 0 && decimals > 0)
}

/** Tells running prose from foreign lines; takes the printed lines of one part in order. */
export interface ProseReader {
  /** Whether the line is a sentence, a title, or goes on with the sentence before it. */
  accepts(line: SourceLine): boolean
  /** A heading or another line that stands for itself was read elsewhere. */
  restart(): void
}

/** A reader for the lines of one part in prose. */
export function createProseReader(): ProseReader {
  /** A sentence has begun and not ended. */
  let goesOn = false
  let unmarked = 0
  return {
    restart() {
      goesOn = false
      unmarked = 0
    },
    accepts(line) {
      if (looksLikeRow(line)) return false
      const text = line.raw.trim()
      const marked = MARK.test(text)
      const known =
        marked || NUMBERED.test(text) || (text.length <= 60 && (TITLE.test(text) || LETTER.test(text)))
      if (!known && (!goesOn || unmarked >= MOST_UNMARKED)) return false
      unmarked = marked ? 0 : unmarked + 1
      goesOn = marked ? !SENTENCE_END.test(text) : goesOn
      return true
    },
  }
}
