type Details = Readonly<Record<string, string | number>>

/** What readers find odd, and why a reading is doubtful, in words. */
export const issues = {
  unknownReason: '读法证据不足',
  unknownIssue: (code: string) => `读到的文字不合常例（${code}）`,
  reasons: {} as Readonly<Record<string, string>>,
  codes: {} as Readonly<Record<string, (details: Details) => string>>,
}
