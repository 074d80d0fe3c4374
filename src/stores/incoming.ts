/** A file as a drop, a picker or a test hands it over. */
export type IncomingFile = File | { readonly name: string; readonly bytes: Uint8Array }

/** So many files are read at once; a folder with more is hardly one of disclosures. */
const MOST_FILES = 500

/** What systems and office programs leave in folders. */
const HIDDEN = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/iu

/** The files worth reading of several, and how many are left out; a file chosen alone is always taken. */
export function selectFiles(files: readonly IncomingFile[]): {
  readonly taken: readonly IncomingFile[]
  readonly left: number
} {
  if (files.length === 1) return { taken: files, left: 0 }
  const visible = files.filter(({ name }) => !HIDDEN.test(name))
  return { taken: visible.slice(0, MOST_FILES), left: Math.max(0, visible.length - MOST_FILES) }
}

/** The size of a file before its bytes are fetched. */
export function sizeOf(file: IncomingFile): number {
  return file instanceof File ? file.size : file.bytes.length
}

/** The bytes of a file; rejects when it is gone or may not be read. */
export async function bytesOf(file: IncomingFile): Promise<Uint8Array> {
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : file.bytes
}
