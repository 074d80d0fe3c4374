import { expect, it } from 'vitest'
import { CHECKS } from '@/checks'

/** The 54 identities of a disclosure: I01 … I52, the twentieth in three parts. */
const IDENTITIES = Array.from({ length: 52 }, (_, at) => `I${String(at + 1).padStart(2, '0')}`).flatMap(id =>
  id === 'I20' ? ['I20a', 'I20b', 'I20c'] : [id],
)

it('every identity of a disclosure is held by a check, and no check claims another', () => {
  const held = new Set(CHECKS.flatMap(({ identities = [] }) => identities))
  expect(IDENTITIES).toHaveLength(54)
  expect(IDENTITIES.filter(id => !held.has(id))).toEqual([])
  expect([...held].filter(id => !IDENTITIES.includes(id))).toEqual([])
})
