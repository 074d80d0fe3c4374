import type { Quantity } from './quantities'

const LONGEST = 24

/** Pictures `0个单位编报了绩效目标`: the words behind a count that say what is counted; null where there are none. */
export function labelBehind(text: string, printed: string, { after }: Quantity): string | null {
  const rest = text.slice(after, after + LONGEST)
  const end = rest.search(/[,;:。、()\n\d]/u)
  const length = end < 0 ? rest.length : end
  return length > 1 ? printed.slice(after, after + length) : null
}
