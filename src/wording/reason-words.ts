import type { Messages } from '../locales'

/** Why a reading is doubtful, in words; a reason the locale does not know is said in general. */
export function reasonWords(words: Messages, reason: string | null | undefined): string {
  const known: Readonly<Record<string, string>> = words.issues.reasons
  return (reason && known[reason]) || words.issues.unknownReason
}
