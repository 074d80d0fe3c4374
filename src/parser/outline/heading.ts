import type { TableId } from '../../model/budget-table'
import type { SourceLine } from '../../model/source-text'
import { isMetaText } from '../meta-line'
import { matchKey } from '../plain-text'
import { readLooseTitle } from './loose-title'
import { readSectionHeading } from './section-heading'
import { isTableNumber, readTableTitle } from './table-title'

export type HeadingKind =
  | 'cover'
  | 'contents'
  | 'overview'
  | 'tables'
  | 'narrative'
  | 'glossary'
  | 'attachment'
  | 'tableNumber'
  | 'table'
  /** A title in words of its own, which may be that of another table. */
  | 'looseTable'
  | 'sheet'
  | 'overallSheet'
  | 'section'

/** A line that can open a part of a disclosure. */
export interface Heading {
  readonly kind: HeadingKind
  readonly line: number
  readonly key: string
  /** `table`, `looseTable`: the tables the title fits. */
  readonly tables: readonly TableId[]
  /** `section`: its number. */
  readonly ordinal: number
  /** The line ends in a page number or a dotted leader: an entry of the contents. */
  readonly paged: boolean
  readonly year: number | null
  /** The line above, where the title begins on it. */
  readonly above: number | null
}

const LONGEST = 90
/** A title, the number of its table and 单位：万元. */
const MOST_TEXTS = 3
const NUMBER_LENGTH = 16
const LEADER = /(?:[.·…・]{2,}|_{3,})\s*\d{0,4}$/u
const PAGE = /^[-—(]?\d{1,3}[-—)]?$/u
const PAGE_AFTER = /[^\d年.()]\d{1,3}$/u
const PART = /^第[一二三四五六七八九]部分[:、.]?(.*)$/u
const COVER = /(20\d\d)年(?:度)?.{0,40}(?:预算|决算)(?:信息|情况|草案|报告)*(?:公开|说明书?|报告)?$/u
const OVERALL = /整体(?:支出)?(?:预算)?绩效目标(?:申报|批复)?表(?:\(.{0,12}\))?$/u
const SHEET = /项目(?:支出)?(?:预算)?绩效目标(?:申报|批复|情况)?表(?:\(.{0,12}\))?$/u
const GLOSSARY =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))?(?:专业|相关|主要|专业性)?名词解释(?:说明)?$/u
const NOTICE =
  /(?:文件|\(?[〔[(]20\d\d[〕\])]第?\d+号|(?:指导性目录|集中采购目录|采购目录|采购品目|采购标准)(?:\([^()]*\))*)$/u
const ANNEX = /^附件\d*(?::.{0,60})?$/u
const UNIT_TAIL = /[(]?(?:金额)?单位[:(]?(?:人民币)?(?:亿|万)?元[)]?$/u
const UNIT_ALONE = /^(?:金额)?(?:万)?元$|^(?:部门|单位)(?:名称)?\(/u

function partKind(title: string): HeadingKind | null {
  if (/名词|术语/u.test(title)) return 'glossary'
  if (/情况说明|说明/u.test(title)) return 'narrative'
  if (/报表|预算表|公开表|决算表/u.test(title)) return 'tables'
  if (/概况|职责|基本情况/u.test(title)) return 'overview'
  if (/附件|附录/u.test(title)) return 'attachment'
  return null
}

interface Found {
  readonly kind: HeadingKind
  readonly tables?: readonly TableId[]
  readonly ordinal?: number
  readonly year?: number | null
}

function kindOf(key: string): Found | null {
  if (key === '目录') return { kind: 'contents' }
  const part = PART.exec(key)
  if (part) {
    const kind = partKind(part[1] ?? '')
    return kind && { kind }
  }
  if (key.length <= 14 && GLOSSARY.test(key)) return { kind: 'glossary' }
  if (key.length <= 12 && /^[一二三四五]?、?(?:部门|单位)(?:基本)?概况$/u.test(key))
    return { kind: 'overview' }
  if (key.includes('表')) {
    if (isTableNumber(key)) return { kind: 'tableNumber' }
    if (OVERALL.test(key)) return { kind: 'overallSheet' }
    if (SHEET.test(key)) return { kind: 'sheet' }
    const title = readTableTitle(key)
    if (title) return { kind: 'table', tables: title.tables, year: title.year }
  }
  const ordinal = readSectionHeading(key)
  if (ordinal !== null) return { kind: 'section', ordinal }
  const cover = key.length <= 60 ? COVER.exec(key) : null
  if (cover && !/[。,;、:]/u.test(key)) return { kind: 'cover', year: Number(cover[1]) }
  if (key.startsWith('(')) return null
  const loose = key.includes('表') ? readLooseTitle(key) : null
  if (loose) return { kind: 'looseTable', tables: loose.tables }
  if (key.length <= 40 && (NOTICE.test(key) || ANNEX.test(key))) return { kind: 'attachment' }
  return null
}

const PLAIN = { tables: [], ordinal: 0, paged: false, year: null, above: null }
const CATALOGUE_CODE = /^(?:代码|编码|品目编码|目录编码|目录代码|编号)$/u
const CATALOGUE_ITEM = /一级目录|品目名称|目录名称|采购品目|^品目$/u

/** Reads `代码 | 一级目录 | …`, the header of a procurement or service catalogue. */
function isCatalogueHeader(line: SourceLine): boolean {
  const texts = line.cells.filter(cell => cell.text !== '').map(cell => cell.text)
  return CATALOGUE_CODE.test(texts[0] ?? '') && CATALOGUE_ITEM.test(texts[1] ?? '')
}

/** The texts without `预算公开表1`, which may stand in a cell of its own before or behind the title. */
function withoutNumber(texts: readonly string[]): readonly string[] {
  if (texts.length < 2 || !texts.some(text => text.includes('表'))) return texts
  const at = texts.findIndex(text => text.length <= NUMBER_LENGTH && isTableNumber(matchKey(text)))
  return at < 0 ? texts : texts.filter((_, index) => index !== at)
}

const MARKER = /^(?:第?[一二三四五六七八九十]{1,2}[、.．]?|\([一二三四五六七八九十]{1,2}\)|\d{1,2}[、.．])$/u

/** The texts with `一、` and the title behind it in one, where a tab parts them. */
function withMarker(texts: readonly string[]): readonly string[] {
  const [marker = '', title, ...rest] = texts
  return title !== undefined && marker.length <= 4 && MARKER.test(matchKey(marker))
    ? [marker + title, ...rest]
    : texts
}

/**
 * The heading a line prints, or null. Only lines with one text are headings, also where merged cells repeat it; a page
 * number or 单位：万元 may follow it, and the table's number stand beside it.
 */
export function headingOf(line: SourceLine): Heading | null {
  const first = line.cells[0]?.text ?? ''
  if (first.endsWith('码') && first.length <= 4 && isCatalogueHeader(line))
    return { ...PLAIN, kind: 'attachment', line: line.number, key: first }
  const printed: string[] = []
  for (const cell of line.cells) {
    if (cell.text === '' || printed.includes(cell.text)) continue
    if (printed.length === MOST_TEXTS) return null
    printed.push(cell.text)
    if ((printed[0]?.length ?? 0) > LONGEST) return null
  }
  const [text, after = '', more] = withMarker(withoutNumber(printed))
  if (text === undefined || more !== undefined || text.length > LONGEST) return null
  const full = matchKey(text)
  const dotted = LEADER.test(full)
  const bare = dotted ? full.replace(LEADER, '') : full
  const cut =
    !dotted && after === '' && PAGE_AFTER.test(bare) && !isTableNumber(bare) && !bare.startsWith('附件')
  const whole = (cut ? bare.replace(/\d{1,3}$/u, '') : bare).replace(/^#+/u, '')
  const key = whole.endsWith('元') || whole.endsWith('元)') ? whole.replace(UNIT_TAIL, '') : whole
  const next = matchKey(after)
  const paged = dotted || cut || PAGE.test(next)
  if (after !== '' && !paged && !UNIT_ALONE.test(next) && !isMetaText(next)) return null
  const found = kindOf(key)
  if (!found) return null
  return {
    kind: found.kind,
    line: line.number,
    key,
    tables: found.tables ?? [],
    ordinal: found.ordinal ?? 0,
    paged,
    year: found.year ?? null,
    above: null,
  }
}
