import type { issues as zhIssues } from '../zh-CN/issues'

/** What readers find odd, and why a reading is doubtful, in words. */
export const issues: typeof zhIssues = {
  unknownReason: 'the evidence is weak',
  unknownIssue: code => `the text is unusual here (${code})`,
  reasons: {},
  codes: {},
}
