import { en } from './en'
import { zhCN } from './zh-CN'

/** The words of the interface; Chinese is the pattern, English must have the same shape. */
export type Messages = typeof zhCN

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The words of each language. Values are strings or pure functions of figures and names. */
export const messages: Record<Language, Messages> = { 'zh-CN': zhCN, en }
