import { describe, expect, it } from 'vitest'
import { figureState } from '@/analysis/figure-state'
import { figure } from './build-disclosure'

describe('figureState', () => {
  it('tells an amount, a printed zero, a printed blank and a missing cell apart', () => {
    expect(figureState(figure('1.00'))).toBe('amount')
    expect(figureState(figure('0.00'))).toBe('zero')
    expect(figureState(figure(''))).toBe('blank')
    expect(figureState(null)).toBe('missing')
    expect(figureState(undefined)).toBe('missing')
  })
})
