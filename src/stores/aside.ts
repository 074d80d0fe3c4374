/** What could not be read is set aside under this before something takes its place. */
export const ASIDE = 'aside:'

/** Something set aside: when (null where it was not noted), what, and its text where that is kept nowhere else. */
export interface Aside {
  readonly at: number | null
  readonly value: unknown
  readonly bytes?: Uint8Array
}

/** As it is kept. */
export const wrapped = (aside: Aside): object => ({ aside: 1, ...aside })

/** What is kept under a key of that kind; a release before this one kept the value alone. */
export function unwrapped(kept: unknown): Aside {
  const { aside, at, value, bytes } = Object(kept) as Readonly<Record<string, unknown>>
  if (aside !== 1) return { at: null, value: kept }
  return {
    at: typeof at === 'number' && Number.isFinite(at) ? at : null,
    value,
    ...(bytes instanceof Uint8Array && { bytes }),
  }
}
