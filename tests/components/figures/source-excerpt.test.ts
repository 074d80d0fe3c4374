import { describe, expect, it } from 'vitest'
import SourceExcerpt from '@/components/figures/source-excerpt.vue'
import { mounted } from './mounted'

const printed: Record<number, readonly string[]> = { 7: ['路灯维护', '', '12.50'], 8: [' '], 9: ['合计'] }
const cells = (line: number) => {
  let end = -1
  return (printed[line] ?? []).map(text => {
    const start = end + 1
    end = start + text.length
    return { text, start, end }
  })
}

describe('an excerpt of the source', () => {
  it('prints its lines cell by cell, without those that are blank', () => {
    const { wrapper } = mounted(SourceExcerpt, { title: '表十二', lines: { from: 7, to: 9 }, cells })
    expect(wrapper.findAll('tr').map(row => row.findAll('th, td').map(cell => cell.text()))).toEqual([
      ['7', '路灯维护', '', '12.50'],
      ['9', '合计'],
    ])
  })

  it('leads from a cell to that very cell, and by keys from the number of its line', async () => {
    const { wrapper, opened } = mounted(SourceExcerpt, { title: '表十二', lines: { from: 7, to: 9 }, cells })
    const cell = wrapper.findAll('td button')[1]!
    await cell.trigger('click')
    expect(opened).toEqual([[{ line: 7, start: 6, end: 11 }]])
    expect(cell.attributes('tabindex')).toBe('-1')
    await wrapper.get('th button').trigger('click')
    expect(opened[1]).toEqual([{ line: 7, start: 0, end: 0 }])
  })
})
