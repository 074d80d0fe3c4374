import { first } from './first'
import { search } from './search'
import { shell } from './shell'
import { terms } from './terms'

/** The words of the first screen and of what stands around every view. */
export const front = { terms, first, shell, search }
