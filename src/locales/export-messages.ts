import { files as en } from './en/files'
import { messages, type Language, type Messages } from '.'
import { files as zhCN } from './zh-CN/files'

/** The words of the interface with those that only files use. */
export type ExportMessages = Messages & { readonly files: typeof zhCN }

const FILES: Record<Language, typeof zhCN> = { 'zh-CN': zhCN, en }

/** Every word an export may need, in one language. */
export function exportMessages(language: Language): ExportMessages {
  return { ...messages[language], files: FILES[language] }
}
