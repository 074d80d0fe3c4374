import { describe, expect, it } from 'vitest'
import { gridBlocks } from '@/components/source/column-widths'
import { readDisclosureText } from '@/intake/disclosure-text'

const sourceOf = (text: string) => {
  const { name, lines } = readDisclosureText('a.txt', 'utf-8', text)
  return {
    name,
    lines: lines.map(line => line.raw),
    cells: (n: number) => lines[n - 1]?.cells ?? [],
    role: () => null,
  }
}

describe('the grids of a text', () => {
  it('give every row of a table the same columns, over a page break too', () => {
    const [head, first, blank, second] = gridBlocks(sourceOf('表\n甲\t1.00\n\n一个很长的名称\t22.00'))
    expect(head).toBeNull()
    expect(first?.columns).toHaveLength(2)
    expect(blank).toBe(first)
    expect(second).toBe(first)
  })

  it('part where running text stands between', () => {
    const blocks = gridBlocks(sourceOf('甲\t1\n一\n二\n三\n四\n乙\t1\t2'))
    expect(blocks[0]?.columns).toHaveLength(2)
    expect(blocks[5]?.columns).toHaveLength(3)
    expect(blocks[2]).toBeNull()
  })
})
