import { describe, expect, it } from 'vitest'
import { gridBlocks } from '@/components/source/column-widths'
import { linesOfText } from './lines-of-text'

describe('the grids of a text', () => {
  it('give every row of a table the same columns, over a page break too', () => {
    const at = gridBlocks(linesOfText('表\n甲\t1.00\n\n一个很长的名称\t22.00'))
    const [head, first, blank, second] = [1, 2, 3, 4].map(at)
    expect(head).toBeNull()
    expect(first?.columns).toHaveLength(2)
    expect(blank).toBe(first)
    expect(second).toBe(first)
  })

  it('part where running text stands between', () => {
    const blocks = gridBlocks(linesOfText('甲\t1\n一\n二\n三\n四\n乙\t1\t2'))
    expect(blocks(1)?.columns).toHaveLength(2)
    expect(blocks(6)?.columns).toHaveLength(3)
    expect(blocks(3)).toBeNull()
  })

  it('are measured only where they are looked at', () => {
    const source = linesOfText('甲\t1\n一\n二\n三\n四\n乙\t1\t2')
    const cut: number[] = []
    const at = gridBlocks({ ...source, cells: n => (cut.push(n), source.cells(n)) })
    at(6)
    at(6)
    expect(cut).toEqual([6])
  })
})
