import { describe, expect, it } from 'vitest'
import { parsePlaces, printPlaces } from '@/views/place-address'

const one = { line: 173, start: 12, end: 20 }
const other = { line: 181, start: 0, end: 8 }

describe('places in the address', () => {
  it('come back as they went', () => {
    const wrapped = { ...one, parts: [one, { line: 174, start: 0, end: 3 }] }
    const places = [one, wrapped, other]
    expect(printPlaces([one, other])).toBe('173:12-20,181:0-8')
    expect(parsePlaces(printPlaces(places))).toEqual(places)
  })

  it('keep a blank, which has no width', () => {
    expect(parsePlaces('5:7-7')).toEqual([{ line: 5, start: 7, end: 7 }])
  })

  it('leave out what is no place', () => {
    expect(parsePlaces('')).toEqual([])
    expect(parsePlaces('0:1-2,x,7:9-3,181:0-8,1:2,<b>')).toEqual([other])
  })
})
