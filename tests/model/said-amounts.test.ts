import { describe, expect, it } from 'vitest'
import { saidAmounts } from '@/model/said-amounts'
import { at, sheet } from '../analysis/build-disclosure'

const text = (value: string) => ({ value, place: at(1), confidence: 1 })

describe('saidAmounts', () => {
  it('collects the amounts in 万 and 万元 of all text fields, and nothing else', () => {
    const texts = { overview: text('共1,200.50万元，面积3公顷'), plan: text('先付2 万，其余2026年付') }
    expect([...saidAmounts(sheet({ texts }))]).toEqual([1_200_500_000, 2_000_000])
  })
})
