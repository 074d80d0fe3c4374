import { en } from './en'
import type { Messages } from './messages'
import { zhCN } from './zh-CN'

export type { Messages } from './messages'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The words of each language. Values are strings or pure functions of figures and names. */
export const messages: Record<Language, Messages> = { 'zh-CN': zhCN, en }
