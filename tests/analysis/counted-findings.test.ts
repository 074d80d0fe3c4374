import { expect, it } from 'vitest'
import { countedFindings } from '@/analysis/counted-findings'
import type { KeyedFinding } from '@/analysis/finding-keys'
import type { Mark } from '@/model/mark'

it('leaves out of the count what the reviewer dismissed, and nothing else', () => {
  const keyed = ['a', 'b', 'c'].map(key => ({ key, finding: {} })) as unknown as readonly KeyedFinding[]
  const marks = new Map<string, Mark>([
    ['a', { state: 'confirmed', note: '' }],
    ['b', { state: 'dismissed', note: '' }],
  ])
  const { counted, dismissed } = countedFindings(keyed, marks)
  expect(counted.map(({ key }) => key)).toEqual(['a', 'c'])
  expect(dismissed.map(({ key }) => key)).toEqual(['b'])
})
