import { decodeEntities } from './html-entities'

/** A piece of HTML: a tag with the attributes that place cells, or text between tags. */
export type HtmlToken =
  | {
      readonly kind: 'open' | 'close'
      readonly tag: string
      readonly colspan: number
      readonly rowspan: number
    }
  | { readonly kind: 'text'; readonly text: string }

/** Elements whose content is not text of the page. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'textarea', 'svg'])

const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/u

/** More columns or rows than any table has: a span beyond is damage. */
const WIDEST_SPAN = 100

function span(attributes: string, name: string): number {
  const match = new RegExp(`\\s${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'iu').exec(attributes)
  return Math.min(WIDEST_SPAN, Math.max(1, Number(match?.[1] ?? 1)))
}

/** The end of a tag, past quoted attribute values that may hold `>`; the end of the text when it never ends. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at
    else if ((character === '"' || character === "'") && html.charAt(at - 1) === '=') quote = character
  }
  return html.length
}

/** The tags and texts of HTML in order; comments, scripts and styles are left out, a stray `<` is text. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const mark = html.indexOf('<', at)
    const textEnd = mark === -1 ? html.length : mark
    if (textEnd > at) yield { kind: 'text', text: decodeEntities(html.slice(at, textEnd)) }
    if (mark === -1) return
    if (html.startsWith('<!--', mark)) {
      const end = html.indexOf('-->', mark + 4)
      at = end === -1 ? html.length : end + 3
      continue
    }
    const tagged = TAG.exec(html.slice(mark, mark + 40))
    if (!tagged) {
      const declaration = html.charAt(mark + 1) === '!' || html.charAt(mark + 1) === '?'
      if (!declaration) yield { kind: 'text', text: '<' }
      at = declaration ? tagEnd(html, mark) + 1 : mark + 1
      continue
    }
    const tag = (tagged[2] ?? '').toLowerCase()
    const end = tagEnd(html, mark + tagged[0].length)
    const attributes = html.slice(mark + tagged[0].length, end)
    at = end + 1
    if (tagged[1] === '' && SILENT.has(tag) && !attributes.endsWith('/')) {
      const close = closeOf(html, tag, at)
      at = close
      continue
    }
    const cell = tag === 'td' || tag === 'th'
    yield {
      kind: tagged[1] === '/' ? 'close' : 'open',
      tag,
      colspan: cell ? span(attributes, 'colspan') : 1,
      rowspan: cell ? span(attributes, 'rowspan') : 1,
    }
  }
}

/** Where the content of a silent element ends: past its closing tag, or the end of the text. */
function closeOf(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}[\\s>]`, 'giu')
  close.lastIndex = from
  const match = close.exec(html)
  return match ? tagEnd(html, match.index) + 1 : html.length
}
