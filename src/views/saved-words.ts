import type { Messages } from '../locales'
import { MOST_BYTES } from '../worker/protocol'

const MEBIBYTE = 1024 ** 2

/** Says under which name a file was saved, and of one that is meant to be read back when it is too large (in bytes) for that. */
export function savedWords({ exports }: Messages, name: string, bytes: number): string {
  const said = exports.saved(name)
  if (!name.endsWith('.json') || bytes <= MOST_BYTES) return said
  return `${said}${exports.tooLargeToReopen(Math.ceil(bytes / MEBIBYTE), MOST_BYTES / MEBIBYTE)}`
}
