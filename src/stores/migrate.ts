/** Makes a stored value of one version one of the next. */
export type Migration = (value: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** A stored value brought to the version of today, or why that cannot be done. */
export type Migrated =
  | { readonly state: 'ok'; readonly value: unknown }
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' }

/** Takes a stored value from version to version; `steps[0]` makes version 2 of version 1, the last one that of today. */
export function migrate(value: unknown, steps: readonly Migration[]): Migrated {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { state: 'damaged' }
  let now: Record<string, unknown> = { ...value }
  const version = now['version']
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { state: 'damaged' }
  if (version > steps.length + 1) return { state: 'newer' }
  for (const [at, step] of steps.entries()) if (at >= version - 1) now = { ...step(now), version: at + 2 }
  return { state: 'ok', value: now }
}
