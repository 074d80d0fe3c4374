import { terms } from './terms'

/** Every word of the interface in Chinese, by area. */
export const zhCN = { terms }
