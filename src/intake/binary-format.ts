/** A format that is not text, as the refusal names it. */
export interface BinaryFormat {
  readonly looksLike: 'pdf' | 'word' | 'excel' | 'image' | 'archive' | 'other'
  /** The format's usual name: PDF, DOCX, XLS, WPS, PNG … */
  readonly format: string
}

type LooksLike = BinaryFormat['looksLike']

const SIGNATURES: readonly (readonly [LooksLike, string, string, number?])[] = [
  ['word', 'RTF', '{\\rtf'],
  ['image', 'PNG', '\x89PNG'],
  ['image', 'JPEG', '\xff\xd8\xff'],
  ['image', 'GIF', 'GIF8'],
  ['image', 'TIFF', 'II*\0'],
  ['image', 'TIFF', 'MM\0*'],
  ['image', 'WebP', 'WEBP', 8],
  ['image', 'HEIC', 'ftyp', 4],
  ['archive', 'RAR', 'Rar!'],
  ['archive', '7Z', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'GZIP', '\x1f\x8b\x08'],
]

/** Formats inside a ZIP, by a name its directory holds. */
const ZIP_MEMBERS: readonly (readonly [LooksLike, string, string])[] = [
  ['word', 'DOCX', 'word/document'],
  ['excel', 'XLSX', 'xl/workbook'],
  ['other', 'PPTX', 'ppt/presentation'],
  ['other', 'OFD', 'OFD.xml'],
  ['word', 'ODT', 'opendocument.text'],
  ['excel', 'ODS', 'opendocument.spreadsheet'],
]

/** Formats inside the older Office container, by the name of a stream (its letters stand two bytes apart). */
const OLE_STREAMS: readonly (readonly [LooksLike, string, string])[] = [
  ['word', 'DOC', 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'],
  ['excel', 'XLS', 'W\0o\0r\0k\0b\0o\0o\0k\0'],
  ['excel', 'XLS', 'B\0o\0o\0k\0'],
  ['other', 'PPT', 'P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0'],
]

/** What an extension says where the bytes alone do not: WPS writes the older Office container. */
const EXTENSIONS: Readonly<Record<string, readonly [LooksLike, string]>> = {
  doc: ['word', 'DOC'],
  wps: ['word', 'WPS'],
  xls: ['excel', 'XLS'],
  et: ['excel', 'WPS'],
  ppt: ['other', 'PPT'],
  dps: ['other', 'WPS'],
}

/** The bytes as characters of one byte each, so that signatures can be compared as strings. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < Math.min(to, bytes.length); at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, to, bytes.length)))
  }
  return text
}

/** How much of either end of a container is searched for names: a ZIP's directory stands at its end. */
const SEARCHED = 262_144

function within(bytes: Uint8Array, names: readonly (readonly [LooksLike, string, string])[]) {
  const text =
    latin(bytes, 0, SEARCHED) + latin(bytes, Math.max(SEARCHED, bytes.length - SEARCHED), bytes.length)
  return names.find(([, , name]) => text.includes(name))
}

const named = (found: readonly [LooksLike, string, ...unknown[]]): BinaryFormat => ({
  looksLike: found[0],
  format: found[1],
})

/** Names a format that holds no plain text by its first bytes, and by the extension where several share them; null for text. */
export function binaryFormat(name: string, bytes: Uint8Array): BinaryFormat | null {
  const head = latin(bytes, 0, 1024)
  if (head.includes('%PDF-')) return named(['pdf', 'PDF'])
  const signature = SIGNATURES.find(([, , text, at = 0]) => head.startsWith(text, at))
  if (signature) return named(signature)
  // Two letters begin many a text: a bitmap also has four zero bytes.
  if (head.startsWith('BM') && head.startsWith('\0\0\0\0', 6)) return named(['image', 'BMP'])
  if (head.startsWith('PK\x03\x04')) return named(within(bytes, ZIP_MEMBERS) ?? ['archive', 'ZIP'])
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    const known = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined
    return named(known ?? within(bytes, OLE_STREAMS) ?? ['other', 'OLE'])
  }
  return null
}
