import type { Messages } from '../index'
import { terms } from './terms'

/** Every word of the interface in English, by area. */
export const en: Messages = { terms }
