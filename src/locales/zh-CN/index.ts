import { first } from './first'
import { shell } from './shell'
import { source } from './source'
import { terms } from './terms'

/** Every word of the interface in Chinese, by area. */
export const zhCN = { terms, first, shell, source }
