import { describe, expect, it } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'
import { packSource, rawLine } from '@/worker/packed-source'
import { disclosureParcels, resultParcels } from '@/worker/parcels'
import { readStub } from '../stores/disclosure-stub'

describe('the parcels of a result', () => {
  const source = readDisclosureText('a', 'utf-8', '机构：甲\n机构：乙')
  const reading = readStub(source)
  const audits = reading.disclosures.map(() => ({ findings: [], obligations: [] }))
  const result = { hash: 'h', reading, source: packSource(source), bytes: null, audits }
  const first = disclosureParcels(7, reading.disclosures)
  const parcels = resultParcels(7, result)

  it('are one a disclosure, then one for what was found in each, and the rest last, without them', () => {
    expect([...first, ...parcels].map(({ message }) => message.type)).toEqual([
      'disclosure',
      'disclosure',
      'audit',
      'audit',
      'done',
    ])
    const last = parcels.at(-1)?.message
    expect(last?.type === 'done' && [last.result.reading.disclosures, last.result.audits]).toEqual([[], []])
  })

  it('hand the numbers of the text over instead of copying them', () => {
    expect(parcels.at(-1)?.transfer).toHaveLength(3)
  })

  it('hold the text as one string, cut line by line', () => {
    expect(result.source.text).toBe('机构：甲\n机构：乙')
    expect([1, 2, 3].map(line => rawLine(result.source, line))).toEqual(['机构：甲', '机构：乙', null])
  })
})
