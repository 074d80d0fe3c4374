import { describe, expect, it } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'
import { packSource, rawLine } from '@/worker/packed-source'
import { parcelsOf } from '@/worker/parcels'
import { readStub } from '../stores/disclosure-stub'

describe('the parcels of a result', () => {
  const source = readDisclosureText('a', 'utf-8', '机构：甲\n机构：乙')
  const result = { hash: 'h', reading: readStub(source), source: packSource(source), bytes: null }
  const parcels = parcelsOf(7, result)

  it('are one a disclosure, the last with the rest', () => {
    expect(parcels.map(({ message }) => message)).toMatchObject([
      { type: 'disclosure', disclosure: result.reading.disclosures[0] },
      { type: 'read', result: { reading: { disclosures: [result.reading.disclosures[1]] } } },
    ])
  })

  it('hand the numbers of the text over instead of copying them', () => {
    expect(parcels.at(-1)?.transfer).toHaveLength(3)
  })

  it('hold the text as one string, cut line by line', () => {
    expect(result.source.text).toBe('机构：甲\n机构：乙')
    expect([1, 2, 3].map(line => rawLine(result.source, line))).toEqual(['机构：甲', '机构：乙', null])
  })
})
