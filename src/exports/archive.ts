import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { ExportContent } from './define-export'

/** The earliest time a ZIP knows: files made at different times from the same input are the same. */
const FIXED = new Date(1980, 0, 1, 0, 0, 0)

/** Files in one ZIP, in the given order. */
export function zip(
  files: readonly (readonly [path: string, content: ExportContent])[],
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {}
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[path] = [bytes, { mtime: FIXED, level: 6 }]
  }
  return zipSync(entries)
}

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** Parts that a library numbers on from file to file. */
const NUMBERED = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)/gu

/**
 * An office file as a library wrote it, with fixed times in its ZIP, those of the files inside it included, numbers that
 * begin at 1, the time of its making where the library put the clock's, and its texts as `edit` leaves them.
 */
export function withFixedTimes(
  bytes: Uint8Array,
  time: string,
  edit: (xml: string) => string = xml => xml,
): Uint8Array<ArrayBuffer> {
  const stamp = `${new Date(time).toISOString().slice(0, 19)}Z`
  const decoder = new TextDecoder()
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'))
  const numbers = files.flatMap(([path]) =>
    [...path.matchAll(NUMBERED)].map(([, , digits]) => Number(digits)),
  )
  const before = numbers.length === 0 ? 0 : Math.min(...numbers) - 1
  const renumbered = (text: string) =>
    before === 0
      ? text
      : text.replace(NUMBERED, (_, name: string, digits: string) => `${name}${Number(digits) - before}`)
  const fixed = files.map(([path, content]): [string, ExportContent] => {
    if (isZip(content)) return [renumbered(path), withFixedTimes(content, time, edit)]
    if (!/\.(?:xml|rels)$/u.test(path)) return [renumbered(path), content.slice()]
    const text = edit(renumbered(decoder.decode(content)))
    const core = /(?:^|\/)docProps\/core\.xml$/u.test(path)
    return [
      renumbered(path),
      core ? text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${stamp}`) : text,
    ]
  })
  return zip(fixed.sort(([a], [b]) => (a < b ? -1 : 1)))
}
