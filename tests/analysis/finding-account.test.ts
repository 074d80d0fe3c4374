import { describe, expect, it } from 'vitest'
import { findingAccount } from '@/analysis/finding-account'
import { finding, operand, wan } from './build-finding'

describe('the account of a finding', () => {
  it('numbers the operands as they stand and says what the parts come to', () => {
    const account = findingAccount(finding())
    expect(account.parts.map(({ number }) => number)).toEqual([2, 3])
    expect(account.results.map(({ number }) => number)).toEqual([1])
    expect(account.computed).toEqual(wan(10))
    expect(account.hasResult).toBe(true)
  })

  it('does not repeat what its one part prints', () => {
    const pair = finding({ operands: [operand('result', '12.00', 5), operand('part', '10.00', 3)] })
    expect(findingAccount(pair).computed).toBeNull()
    const inYuan = finding({ operands: [operand('result', '12.00', 5), operand('part', '100,000', 3)] })
    expect(findingAccount(inYuan).computed).toEqual(wan(10))
  })

  it('holds parts without a printed result against what is cited', () => {
    const cap = finding({
      operands: [operand('part', '7.00', 1), operand('part', '5.00', 2), operand('cited', '10.00', 3)],
    })
    const account = findingAccount(cap)
    expect(account.hasResult).toBe(false)
    expect(account.computed).toEqual(wan(12))
    expect(account.cited).toHaveLength(1)
    expect(account.measure).toBeNull()
  })
})
