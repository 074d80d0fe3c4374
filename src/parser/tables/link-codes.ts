import type { TableRow } from '../../model/budget-table'

/** Makes each coded row a part of the nearest row above whose code begins its own (2080505 → 20805 → 208); a class is at the top. */
export function linkCodes(rows: readonly TableRow[]): readonly TableRow[] {
  const last = new Map<string, number>()
  return rows.map((row, index) => {
    if (row.code === null) return row
    const key = (code: string) => `${row.side ?? ''}|${code}`
    const parent =
      [7, 5, 3]
        .filter(length => length < (row.code?.length ?? 0))
        .map(length => last.get(key(row.code?.slice(0, length) ?? '')))
        .find(found => found !== undefined) ?? null
    last.set(key(row.code), index)
    return { ...row, parent }
  })
}
