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
  '務务業业員员質质數数時时態态響响滿满對对環环際际層层類类條条錄录執执發发產产'
const SIMPLIFIED = new Map<string, string>()
for (let i = 0; i < TRADITIONAL.length; i += 2)
  SIMPLIFIED.set(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1))

const QUOTES = /["'“”‘’「」『』*]/gu
const MATCH_NOISE = /[\s\u200b\ufeff]+/gu

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

const HAN_GAP = /(?<=[^\x21-\x7e\s])\s+|\s+(?=[^\x21-\x7e\s])/gu
const ANY_SPACE = /\s/u

/** Plain text with the blanks taken out that a line wrap left beside a Chinese character or a full-width mark. */
export function unwrapped(cell: string): string {
  const text = plainText(cell)
  return ANY_SPACE.test(text) ? text.replace(HAN_GAP, '').trim() : text
}

function isSettled(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const settled =
      (code >= 0x4e00 && code <= 0x9fff && !SIMPLIFIED.has(text.charAt(i))) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      code === 0x2e ||
      code === 0x3001
    if (!settled) return false
  }
  return true
}

/**
 * The form in which labels and headings are compared: plain text in NFKC (so （ is `(`, ： is `:` and ① is `1`), no
 * white space, no quotation marks, traditional heading characters simplified.
 */
export function matchKey(cell: string): string {
  if (isSettled(cell)) return cell
  const text = plainText(cell).normalize('NFKC').replace(QUOTES, '').replace(MATCH_NOISE, '')
  let key = ''
  for (const char of text) key += SIMPLIFIED.get(char) ?? char
  return key
}
