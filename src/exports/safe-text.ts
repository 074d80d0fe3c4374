/** What a spreadsheet takes for the start of a formula or command, full-width forms and invisible lead-ins included. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫|]|^[\t\r\n]/u

/** Text for a cell of a CSV: what could run as a formula is led by an apostrophe. */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Text without the characters that no XML may hold (control characters, lone surrogates). */
export function xmlSafe(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
