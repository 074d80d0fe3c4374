/** The encodings offered for reading a file again, by the labels of the Encoding Standard. */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'gb18030',
  'utf-16le',
  'utf-16be',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
]

/** An encoding as people write it. */
export function encodingName(encoding: string): string {
  if (/^utf|^gb|^euc/i.test(encoding)) return encoding.toUpperCase()
  return encoding.replace(/^./, first => first.toUpperCase()).replace('_jis', '_JIS')
}
