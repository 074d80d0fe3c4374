import { documentName } from './provenance'
import type { ExportInput } from './define-export'

/** What no file system takes in a name, and what would hide or turn it. */
// oxlint-disable-next-line no-control-regex -- control characters are among it
const FORBIDDEN = /[\u0000-\u001f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu

/** The longest name that every file system takes, in Han characters of three bytes each, without the extension. */
const LONGEST = 80

const cleaned = (name: string): string =>
  name
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')

const cut = (name: string, most: number): string => [...name].slice(0, Math.max(0, most)).join('').trim()

/** `晋城市城市管理局 2025 核对意见.docx`: document and year, or the documents that are compared, then what it is. */
export function exportFileName(
  input: ExportInput,
  what: string,
  extension: string,
  compared: readonly string[] = [],
): string {
  const year = input.disclosure.fiscalYear?.value
  const said = cut(cleaned(what), LONGEST)
  const left = LONGEST - [...said].length - 1
  const alone = [documentName(input).replace(/\.[a-z]{2,4}$/iu, ''), year].filter(Boolean).join(' ')
  // Each of those compared has its share of the name, so that none is cut away.
  const share = Math.floor(left / Math.max(1, compared.length)) - 3
  const subject =
    compared.length > 1
      ? compared.map(name => cut(cleaned(name), share)).join(input.words.files.between)
      : cut(cleaned(alone), left)
  return `${cleaned([subject, said].filter(Boolean).join(' ')) || 'mingzhang'}.${extension}`
}
