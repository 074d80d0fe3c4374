/** A name as it stands inside a sentence: small, and with its article where the field says one. */
export function inSentence(name: string): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1)
  return /(?:budget|account)$/u.test(small) ? `the ${small}` : small
}
