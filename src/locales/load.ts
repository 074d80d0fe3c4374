import type { Language, Messages } from '.'

/** Loads the words of the first screen; the other areas are not among them yet. */
export async function loadFront(language: Language): Promise<Messages> {
  const { front } = language === 'en' ? await import('./en/front') : await import('./zh-CN/front')
  // No component outside the views reads another area, and those wait for the whole.
  return front as unknown as Messages
}

/** Loads every word of a language. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? (await import('./en')).en : (await import('./zh-CN')).zhCN
}
