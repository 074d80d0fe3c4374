import { describe, expect, it } from 'vitest'
import { heaviestFindings } from '@/analysis/heaviest-findings'
import { byWeight, sharedDifference } from '@/analysis/finding-weight'
import { finding, wan } from './build-finding'

describe('the order of findings', () => {
  it('is severity, sure before doubtful, between tables before inside a sheet, then amount', () => {
    const note = finding({ severity: 'note', difference: wan(900) })
    const warning = finding({ severity: 'warning' })
    const doubtful = finding({ severity: 'warning', confidence: 0.5, difference: wan(500) })
    const inSheet = finding({ family: 'withinSheet', difference: wan(300) })
    const between = finding({ family: 'acrossTables', difference: wan(1) })
    const larger = finding({ family: 'acrossTables', difference: wan(-7) })
    const sorted = [note, doubtful, warning, inSheet, between, larger].sort(byWeight)
    expect(sorted).toEqual([larger, between, inSheet, warning, doubtful, note])
  })

  it('shows in the overview without notes and without what was dismissed', () => {
    const keyed = ['a', 'b', 'c'].map((key, at) => ({
      key,
      finding: finding(at === 0 ? { severity: 'note' } : { difference: wan(at) }),
    }))
    expect(heaviestFindings(keyed, new Set(['c']), 8).map(({ key }) => key)).toEqual(['b'])
    expect(heaviestFindings(keyed, new Set(), 1).map(({ key }) => key)).toEqual(['c'])
  })

  it('stands once for all of its severity that differ by the same amount', () => {
    const keyed = [wan(5), wan(-5), wan(3), wan(5)].map((difference, at) => ({
      key: `${at}`,
      finding: finding(at === 3 ? { difference, severity: 'warning' } : { difference }),
    }))
    expect(heaviestFindings(keyed, new Set(), 8).map(({ key, alike }) => [key, alike])).toEqual([
      ['0', 1],
      ['2', 0],
      ['3', 0],
    ])
  })
})

describe('the difference that errors share', () => {
  it('is named when three errors have it, whatever its sign', () => {
    const three = [wan(5), wan(-5), wan(5)].map(difference => finding({ difference }))
    expect(sharedDifference(three)).toEqual({ count: 3, value: wan(5) })
    expect(sharedDifference(three.slice(1))).toBeNull()
    expect(sharedDifference(three.map(each => ({ ...each, severity: 'warning' as const })))).toBeNull()
  })
})
