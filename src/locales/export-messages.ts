import { files as en } from './en/files'
import { tidy as enTidy } from './en/tidy'
import { messages, type Language, type Messages } from '.'
import { files as zhCN } from './zh-CN/files'
import { tidy as zhTidy, type TidyWords } from './zh-CN/tidy'

/** The words of the interface with those that only files use. */
export type ExportMessages = Messages & {
  readonly files: typeof zhCN
  readonly tidy: Readonly<Record<keyof typeof zhTidy, TidyWords>>
}

const FILES: Record<Language, Pick<ExportMessages, 'files' | 'tidy'>> = {
  'zh-CN': { files: zhCN, tidy: zhTidy },
  en: { files: en, tidy: enTidy },
}

/** Every word an export may need, in one language. */
export function exportMessages(language: Language): ExportMessages {
  return { ...messages[language], ...FILES[language] }
}
