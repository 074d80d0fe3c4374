import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PROPERTIES } from './properties'

it.each(PROPERTIES)('$name', async ({ property, runs }) => {
  const checked = await fc.check(property, { numRuns: runs, seed: 20_310_101 })
  expect(checked.failed, fc.defaultReportMessage(checked)).toBe(false)
})
