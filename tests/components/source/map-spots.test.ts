import { describe, expect, it } from 'vitest'
import { mapSpots } from '@/components/source/map-spots'

describe('the spots of the map', () => {
  it('are where the lines are', () => {
    expect(mapSpots([1, 3], 4)).toEqual([0, 50])
  })

  it('are no more than the strip can show, however many lines', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => index + 1)
    expect(mapSpots(lines, lines.length)).toHaveLength(500)
  })
})
