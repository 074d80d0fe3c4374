/** Each value alone, with its key, where the browser cannot give them all: one that it lost on its disk is undefined. */
export function oneByOne(
  names: readonly IDBValidKey[],
  value: (name: IDBValidKey) => Promise<unknown>,
): Promise<(readonly [key: string, value: unknown])[]> {
  return Promise.all(
    names.map(async name => [String(name), await value(name).catch(() => undefined)] as const),
  )
}
