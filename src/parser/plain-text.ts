const TAG = /<\/?[a-z][^<>]{0,80}>/giu
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#39);/gu

/** Traditional character, simplified character, … for the words that headings and labels are made of. */
const TRADITIONAL =
  '級级預预門门單单項项績绩標标總总財财撥拨專专資资營营經经濟济國国關关運运費费購购車车開开結结轉转報报編编體体區区縣县屬属實实劃划' +
  '務务業业員员質质數数時时態态響响滿满對对環环際际層层類类條条錄录執执發发產产萬万碼码總总額额無无計计稱称備备註注說说權权債债貸贷繳缴個个億亿當当間间與与類类'
function hasMarkup(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 60 || code === 42 || code === 38 || code === 35) return true
  }
  return false
}

/** The text of a cell without HTML tags, entities and Markdown marks; white space inside is left as printed. */
export function plainText(cell: string): string {
  if (!hasMarkup(cell)) return cell
  return cell
    .replace(TAG, ' ')
    .replace(ENTITY, entity => ENTITIES[entity] ?? ' ')
    .replaceAll('**', '')
    .replace(/^#{1,6}\s+/u, '')
    .trim()
}

const SPACE = /\s/u
const BLANKS = /\s+/gu

/** Neither white space nor a printed ASCII character: what a line wrap may part without a blank of its own. */
function isWide(code: number): boolean {
  return code < 0x21 || code > 0x7e
}

/** Plain text with the blanks taken out that a line wrap left beside a Chinese character or a full-width mark. */
export function unwrapped(cell: string): string {
  const text = plainText(cell)
  if (!SPACE.test(text)) return text
  return text
    .trim()
    .replace(BLANKS, (blanks, at: number, whole: string) =>
      isWide(whole.charCodeAt(at - 1)) || isWide(whole.charCodeAt(at + blanks.length)) ? '' : blanks,
    )
}

/** What to do with a UTF-16 unit when a match key is made. */
const KEEP = 0
const DROP = 1
const MAP = 2
const MARKUP = 3
const FOLD = 4
const ACTION = new Uint8Array(0x10000).fill(FOLD)
const MAPPED = new Uint16Array(0x10000)
ACTION.fill(KEEP, 0x21, 0x7f)
ACTION.fill(KEEP, 0x4e00, 0xa000)
ACTION.fill(KEEP, 0x3001, 0x3003)
ACTION.fill(KEEP, 0x3008, 0x3012)
for (const char of '—·×≥≤') ACTION[char.charCodeAt(0)] = KEEP
for (const char of ' \t\n\r\u000b\f\u00a0\u3000\u200b\ufeff"\'“”‘’「」『』*')
  ACTION[char.charCodeAt(0)] = DROP
for (const char of '<&#') ACTION[char.charCodeAt(0)] = MARKUP
for (let code = 0xff01; code <= 0xff5e; code++) {
  const narrow = code - 0xfee0
  ACTION[code] = ACTION[narrow] === KEEP ? MAP : FOLD
  MAPPED[code] = narrow
}
for (let i = 0; i < TRADITIONAL.length; i += 2) {
  ACTION[TRADITIONAL.charCodeAt(i)] = MAP
  MAPPED[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1)
}

function folded(text: string): string {
  const plain = plainText(text).normalize('NFKC')
  let key = ''
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i)
    const action = ACTION[code]
    if (action === DROP || (action === FOLD && SPACE.test(plain.charAt(i)))) continue
    key += action === MAP ? String.fromCharCode(MAPPED[code] ?? code) : plain.charAt(i)
  }
  return key
}

/**
 * The form in which labels and headings are compared: plain text in NFKC (so （ is `(`, ： is `:` and ① is `1`), no
 * white space, no quotation marks, traditional heading characters simplified.
 */
export function matchKey(cell: string): string {
  let key = ''
  let from = 0
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i)
    const action = ACTION[code]
    if (action === KEEP) continue
    if (action === FOLD || action === MARKUP) return folded(cell)
    key += cell.slice(from, i)
    if (action === MAP) key += String.fromCharCode(MAPPED[code] ?? code)
    from = i + 1
  }
  return from === 0 ? cell : key + cell.slice(from)
}
