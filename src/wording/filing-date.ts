const STAMP = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})\d{2})?$/u

/** When a sheet was filled in: `20251114162114` reads 2025-11-14 16:21; whatever is no time of day or date stays as printed. */
export function filingDate(printed: string): string {
  const [, year = '', month = '', day = '', hour, minute] = STAMP.exec(printed.trim()) ?? []
  const date = `${year}-${month}-${day}`
  const time = Date.parse(`${date}T00:00:00Z`)
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
  if (!isDate || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return printed
  return hour === undefined ? date : `${date} ${hour}:${minute}`
}
