import type { Layout } from './define-layout'
import { shanxi } from './shanxi'

/** Every layout that is read; the first whose titles fit a table reads it. */
export const LAYOUTS: readonly Layout[] = [shanxi]
