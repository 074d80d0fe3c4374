import type { Refusal } from '../model/reading'
import type { SourceText } from '../model/source-text'
import { binaryFormat } from './binary-format'
import { readCsv } from './csv'
import { delimitedAs } from './delimiter'
import { withoutDirections } from '../model/directions'
import { readDisclosureText } from './disclosure-text'
import { decode } from './encoding'
import { htmlToText, isHtml } from './html'
import { withHtmlTables } from './html-tables'
import { LONGEST_LINE, MOST_BYTES } from './limits'
import { splitLines } from './lines'
import { isMarkdown, readMarkdown } from './markdown'

/** What came of a file: its lines of cells, or why there are none; with the encoding, null where none was judged. */
export type Opened =
  | { readonly source: SourceText; readonly encoding: string }
  | { readonly refusal: Refusal; readonly encoding: string | null }

type OnShare = (share: number) => void

/** So much of the way is done when a text is decoded; its lines and cells are the rest. */
const DECODED = 0.2

/** A text with more control characters than this share is not one. */
const MOST_CONTROLS = 0.01

const NO_DETAILS = {}

function refuse(
  reason: Refusal['reason'],
  encoding: string | null = null,
  details: Refusal['details'] = NO_DETAILS,
  looksLike: string | null = null,
): Opened {
  return { refusal: { reason, looksLike, details }, encoding }
}

/** How many characters no text has: control characters but tab, line ends and form feed, and what could not be decoded. */
function countOdd(text: string): number {
  let odd = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code < 0x20 && (code < 0x09 || code > 0x0d)) || code === 0xfffd) odd++
  }
  return odd
}

/** Splits a decoded text in the way its content shows: a page, Markdown, CSV, else disclosure text. */
function split(name: string, encoding: string, text: string, onShare: OnShare): SourceText {
  const plain = isHtml(text) ? htmlToText(text) : withHtmlTables(text)
  const lines = splitLines(plain)
  if (isMarkdown(lines)) return readMarkdown(name, encoding, plain)
  const delimiter = delimitedAs(lines)
  if (delimiter) return readCsv(name, encoding, plain, delimiter)
  return readDisclosureText(name, encoding, plain, share => onShare(DECODED + share * (1 - DECODED)))
}

function openDecoded(name: string, encoding: string, decoded: string, onShare: OnShare): Opened {
  onShare(DECODED)
  const text = withoutDirections(decoded)
  if (text.trim() === '') return refuse('empty', encoding)
  if (countOdd(text) > text.length * MOST_CONTROLS) return refuse('notText', encoding)
  const source = split(name, encoding, text, onShare)
  const long = source.lines.find(line => line.raw.length > LONGEST_LINE)
  if (long) return refuse('tooLarge', encoding, { line: long.number, characters: long.raw.length })
  return { source, encoding }
}

/**
 * A file as lines of cells. The encoding is the chosen one (one of `ENCODINGS`), else found by itself; the format is
 * judged by content, never by extension. What is no text is named by its first bytes. `onShare` gets how much of the way
 * (0 … 1) is done. Never throws.
 */
export function openBytes(
  name: string,
  bytes: Uint8Array,
  options: { encoding?: string } = {},
  onShare: OnShare = () => undefined,
): Opened {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MOST_BYTES) return refuse('tooLarge', null, { bytes: bytes.length, most: MOST_BYTES })
  const binary = binaryFormat(name, bytes)
  if (binary) return refuse('unsupportedFormat', null, { format: binary.format }, binary.looksLike)
  const { text, encoding } = decode(bytes, options.encoding)
  return openDecoded(name, encoding, text, onShare)
}

/** What was pasted as lines of cells: the clipboard's HTML where it holds a table, else its plain text. */
export function openText(name: string, text: string, html?: string | null): Opened {
  const hasTable = html !== undefined && html !== null && /<table\b/iu.test(html)
  return openDecoded(name, 'utf-8', hasTable ? htmlToText(html) : text, () => undefined)
}

export { ENCODINGS, type Encoding } from './encoding'
