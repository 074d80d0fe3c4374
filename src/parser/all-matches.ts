/**
 * What a global pattern finds in a text, in order. As `text.matchAll(pattern)`, which compiles a copy of the pattern at
 * every call. The pattern must not match an empty text.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) found.push(match)
  return found
}
