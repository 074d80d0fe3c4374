/** A name is cut at seven characters or later. */
const SHORTEST_CUT = 7
/** Beyond so many texts only the same one is looked for. */
const MOST_TEXTS = 500

/** Whether a table prints two pieces as one text, or a text that is the two cut behind the end of the first. */
export function isPrintedWhole(first: string, second: string, texts: ReadonlySet<string>): boolean {
  const whole = first + second
  if (texts.has(whole)) return true
  if (whole.length < SHORTEST_CUT || texts.size > MOST_TEXTS) return false
  const least = Math.max(first.length + 2, SHORTEST_CUT)
  for (const text of texts)
    if (text.length >= least && (whole.startsWith(text) || text.startsWith(whole))) return true
  return false
}
