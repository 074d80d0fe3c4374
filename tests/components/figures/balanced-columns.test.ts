import { expect, it } from 'vitest'
import { balancedColumns } from '@/components/figures/balanced-columns'

it('leaves no thing alone on the last line', () => {
  expect([3, 6, 7, 9, 10].map(count => balancedColumns(count, 6))).toEqual([3, 6, 4, 5, 5])
  for (const most of [4, 6])
    for (let count = 2; count <= 12; count++) {
      const columns = balancedColumns(count, most)
      expect(columns).toBeLessThanOrEqual(most)
      expect(Math.ceil(count / columns)).toBe(Math.ceil(count / most))
      expect(count % columns === 1 && columns > 2 ? `${count} in ${columns}` : '').toBe('')
    }
})
