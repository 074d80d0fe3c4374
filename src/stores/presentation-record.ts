import * as v from 'valibot'
import type { SlideChoice } from '../analysis/slide-order'
import { isStorageFault } from './storage-faults'

/** How a document was presented last. */
export interface Presented extends SlideChoice {
  /** The slide at which it was left. */
  readonly at: string | null
  /** The documents it was compared with. */
  readonly with: readonly string[]
}

/** How documents were presented, by their ids. */
export type PresentedDocuments = Readonly<Record<string, Presented>>

export const PRESENTATION_KEY = 'mingzhang.presentation'
/** What is written; a higher number was written by a newer release and is left alone. */
const VERSION = 1
const MOST = 200

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(100))
const schema = v.object({
  order: ids,
  without: ids,
  at: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  with: ids,
})

/** Absent in some embedded browsers, whatever the types say. */
const storage = (): Storage | undefined => globalThis.localStorage

/** What is stored; null where nothing was, or nothing that can be believed. */
function stored(): { readonly version: number; readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(storage()?.getItem(PRESENTATION_KEY) ?? 'null')
    const version = Object(value) as { version?: unknown }
    return typeof version.version === 'number' ? { version: version.version, value } : null
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isStorageFault(error)) throw error
    return null
  }
}

/** Gives what came from outside its type: one that is not understood costs no other. */
export function presentedIn(value: unknown): PresentedDocuments {
  return Object.fromEntries(
    Object.entries(Object(value) as object).flatMap(([id, presented]) => {
      const checked = v.safeParse(schema, presented)
      return checked.success ? [[id, checked.output] as const] : []
    }),
  )
}

/** How documents were presented before. */
export function keptPresentations(): PresentedDocuments {
  const kept = stored()
  return kept?.version === VERSION
    ? presentedIn((Object(kept.value) as { documents?: unknown }).documents)
    : {}
}

/** Writes what `change` makes of what is kept now, by whichever tab; false where the browser did not take it. */
function rewrite(change: (kept: PresentedDocuments) => PresentedDocuments): boolean {
  if ((stored()?.version ?? 0) > VERSION) return true
  const documents = Object.fromEntries(Object.entries(change(keptPresentations())).slice(-MOST))
  try {
    storage()?.setItem(PRESENTATION_KEY, JSON.stringify({ version: VERSION, documents }))
    return true
  } catch (error) {
    if (!isStorageFault(error)) throw error
    return false
  }
}

/** Keeps how some documents were presented, beside those of others; false where the browser did not take it. */
export function keepPresentations(presented: PresentedDocuments): boolean {
  return rewrite(kept => {
    const others = Object.entries(kept).filter(([id]) => !Object.hasOwn(presented, id))
    // Those presented last stay longest.
    return { ...Object.fromEntries(others), ...presented }
  })
}

/** Documents that are gone for good leave no trace. */
export function forgetPresentations(gone: ReadonlySet<string>): void {
  const isHeld = (kept: PresentedDocuments) => Object.keys(kept).some(id => gone.has(id))
  if (!isHeld(keptPresentations())) return
  rewrite(kept => Object.fromEntries(Object.entries(kept).filter(([id]) => !gone.has(id))))
}
