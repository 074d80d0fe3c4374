import * as v from 'valibot'
import { withoutDirections } from '../model/directions'
import type { CorrectionHistory } from '../corrections/history'
import type { Disclosure } from '../model/disclosure'
import type { Refusal } from '../model/reading'
import { SAVED_FORMAT, SAVED_VERSION } from '../model/saved-document'
import type { SourceFormat } from '../model/source-text'
import { inconsistency } from './consistency'
import { documentShape } from './document'
import { readHistory } from './history'

/** A document as it was saved: what was read of which lines, and every step of the reviewer. */
export interface SavedDocument {
  /** The version of the product that saved it. */
  readonly tool: string
  readonly source: { readonly name: string; readonly encoding: string; readonly format: SourceFormat }
  readonly lines: readonly string[]
  readonly asRead: Disclosure
  readonly history: CorrectionHistory
}

/** What came of a JSON file: the document saved in it, or why there is none. */
export type OpenedSaved = { readonly saved: SavedDocument } | { readonly refusal: Refusal }

/** So much of a text is searched for the mark of a saved document that does not parse. */
const HEAD = 4096
const QUOTED = 60

function refuse(reason: Refusal['reason'], details: Refusal['details'] = {}): OpenedSaved {
  return { refusal: { reason, looksLike: null, details } }
}

const damaged = (where: string, found = '') =>
  refuse('savedDamaged', { where: found === '' ? where : `${where} = ${found.slice(0, QUOTED)}` })

function parsed(text: string): { readonly value: unknown } | null {
  try {
    // A key that would give an object another prototype is left out, and so is what would turn figures round.
    const odd = /__proto__|\\u005f|\\u20[0-6]|\\u061c/iu.test(text) || withoutDirections(text) !== text
    const value: unknown = odd
      ? JSON.parse(text, (key, value: unknown) =>
          key === '__proto__' ? undefined : typeof value === 'string' ? withoutDirections(value) : value,
        )
      : JSON.parse(text)
    return { value }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

/** The saved document of a text that holds JSON, or what is wrong with it; null for a text that holds none. */
export function readSaved(text: string): OpenedSaved | null {
  if (!/^\ufeff?\s{0,64}[[{]/u.test(text)) return null
  const json = parsed(text.replace(/^\ufeff/u, ''))
  if (!json) return text.slice(0, HEAD).includes(`"${SAVED_FORMAT}"`) ? damaged('JSON') : null
  const { value } = json
  if (field(value, 'format') !== SAVED_FORMAT) return refuse('foreignJson')
  const version = field(value, 'version')
  if (typeof version === 'number' && version > SAVED_VERSION) return refuse('savedNewer')
  if (typeof version === 'number' && version < SAVED_VERSION) return refuse('savedOlder')
  const checked = v.safeParse(documentShape, value, { abortEarly: true })
  if (!checked.success) {
    const [issue] = checked.issues
    return damaged(v.getDotPath(issue) ?? 'JSON', issue.received)
  }
  const { tool, source } = checked.output
  const history = readHistory(checked.output.history)
  if (!history) return damaged('history')
  // As it stands in the file, not as the schema orders its keys: what is saved again is then the same.
  const asRead = field(value, 'asRead') as Disclosure
  const stray = inconsistency(asRead, source.lines)
  if (stray !== null) return damaged(`asRead.${stray}`)
  const { name, encoding, format, lines } = source
  return { saved: { tool: tool.version, source: { name, encoding, format }, lines, asRead, history } }
}

/** The same of the bytes of a file; null too for bytes that are no UTF-8. */
export function readSavedBytes(bytes: Uint8Array): OpenedSaved | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 128))
  if (!/^\ufeff?\s*[[{]/u.test(head)) return null
  try {
    return readSaved(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
