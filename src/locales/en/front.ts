import { first } from './first'
import { frontTerms } from './front-terms'
import { search } from './search'
import { shell } from './shell'

/** The words of the first screen and of what stands around every view. */
export const front = { terms: frontTerms, first, shell, search }
