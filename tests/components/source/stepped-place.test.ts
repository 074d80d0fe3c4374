import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { keptStateKey } from '@/components/kept-state'
import { useKeptCursor } from '@/components/source/kept-cursor'
import { useSteppedPlace, type SteppedPlace } from '@/components/source/stepped-place'

/** Sets up within an app whose address holds this. */
function within<T>(address: Record<string, string>, set: () => T): T {
  let made: T | undefined
  const kept = { text: (name: string) => address[name] ?? null, keep: () => undefined }
  mount(
    { setup: () => void (made = set()), template: '<i />' },
    { global: { provide: { [keptStateKey as symbol]: kept } } },
  )
  if (made === undefined) throw new Error('nothing was set up')
  return made
}

it('places are stepped through round and round, from the one that is asked for', () => {
  const props = { places: ['a', 'b', 'c'], first: 9 }
  const { place, step, begin }: SteppedPlace = within({}, () => useSteppedPlace(props))
  expect(place.value).toBe(2)
  step(1)
  expect(place.value).toBe(0)
  expect(begin()).toBe(true)
  expect(place.value).toBe(2)
  expect(begin()).toBe(false)
})

const cursor = (line: string) => within({ line }, () => useKeptCursor(() => 20))

it('the cell that was gone to stands in the address, and none beyond the text', () => {
  expect(cursor('12.3').value).toEqual({ line: 12, cell: 3 })
  expect(cursor('21.0').value).toBeNull()
  expect(cursor('0.0').value).toBeNull()
  expect(cursor('12').value).toBeNull()
})
