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

/** What is changed in a part of an office file; null leaves it out. */
export type PartEdit = (path: string, bytes: Uint8Array) => ExportContent

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/**
 * An office file as a library wrote it, with fixed times in its ZIP, those of the files inside it included, and the time
 * of its making where the library put the clock's.
 */
export function withFixedTimes(bytes: Uint8Array, time: string): Uint8Array<ArrayBuffer> {
  const stamp = `${new Date(time).toISOString().slice(0, 19)}Z`
  const decoder = new TextDecoder()
  const files = Object.entries(unzipSync(bytes))
    .filter(([path]) => !path.endsWith('/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return zip(
    files.map(([path, content]): [string, ExportContent] => {
      if (isZip(content)) return [path, withFixedTimes(content, time)]
      if (!/(?:^|\/)docProps\/core\.xml$/u.test(path)) return [path, content.slice()]
      const text = decoder
        .decode(content)
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${stamp}`)
      return [path, text]
    }),
  )
}
