import { documentName } from './provenance'
import type { ExportInput } from './define-export'

/** What no file system takes in a name, and what would hide or turn it. */
// oxlint-disable-next-line no-control-regex -- control characters are among it
const FORBIDDEN = /[\u0000-\u001f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu

/** `晋城市城市管理局 2025 核对意见.docx`: document, year, what it is. */
export function exportFileName(input: ExportInput, what: string, extension: string): string {
  const year = input.disclosure.fiscalYear?.value
  const name = [documentName(input).replace(/\.[a-z]{2,4}$/iu, ''), year, what]
    .filter(Boolean)
    .join(' ')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
  return `${[...name].slice(0, 100).join('').trim() || 'mingzhang'}.${extension}`
}
