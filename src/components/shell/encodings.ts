/** An encoding as people write it. */
export function encodingName(encoding: string): string {
  if (/^utf|^gb|^euc/i.test(encoding)) return encoding.toUpperCase()
  return encoding.replace(/^./, first => first.toUpperCase()).replace('_jis', '_JIS')
}
