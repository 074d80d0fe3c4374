import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PROPERTIES } from './properties'

it.each(PROPERTIES)('$name', ({ property, runs }) => {
  expect(() => fc.assert(property, { numRuns: runs, seed: 20_310_101 })).not.toThrow()
})
