import type { zhCN } from './zh-CN'

/** The words of the interface; Chinese is the pattern, English must have the same shape. */
export type Messages = typeof zhCN
