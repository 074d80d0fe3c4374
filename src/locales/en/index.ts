import type { Messages } from '../index'
import { first } from './first'
import { shell } from './shell'
import { source } from './source'
import { terms } from './terms'

/** Every word of the interface in English, by area. */
export const en: Messages = { terms, first, shell, source }
