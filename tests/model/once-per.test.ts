import { describe, expect, it, vi } from 'vitest'
import { oncePer, oncePerInSteps } from '@/model/once-per'

describe('what is computed once of a thing', () => {
  it('is computed when first asked for, and is the very same ever after', () => {
    const compute = vi.fn((thing: { name: string }) => [thing.name])
    const nameOf = oncePer(compute)
    const [a, b] = [{ name: 'a' }, { name: 'a' }]
    expect(compute).not.toHaveBeenCalled()
    expect(nameOf(a)).toBe(nameOf(a))
    expect(nameOf(b)).not.toBe(nameOf(a))
    expect(compute).toHaveBeenCalledTimes(2)
  })

  it('keeps an answer that is nothing', () => {
    const compute = vi.fn(() => null)
    const of = oncePer(compute)
    const thing = {}
    expect([of(thing), of(thing)]).toEqual([null, null])
    expect(compute).toHaveBeenCalledTimes(1)
  })

  it('is computed step by step, and whoever asks meanwhile waits only for the steps left', () => {
    const steps: number[] = []
    const sumOf = oncePerInSteps(function* (numbers: readonly number[]): Generator<void, number> {
      let sum = 0
      for (const each of numbers) {
        steps.push(each)
        sum += each
        yield
      }
      return sum
    })
    const numbers = [1, 2, 3]
    const preparing = sumOf.steps(numbers)
    preparing.next()
    preparing.next()
    expect(steps).toEqual([1, 2])
    expect(sumOf(numbers)).toBe(6)
    expect([...preparing]).toEqual([])
    expect(sumOf(numbers)).toBe(6)
    expect(steps).toEqual([1, 2, 3])
  })

  it('fails whenever it is asked for where it cannot be computed', () => {
    const of = oncePer(() => {
      throw new Error('no')
    })
    const thing = {}
    expect(() => of(thing)).toThrow('no')
    expect(() => of(thing)).toThrow('no')
  })
})
