import { describe, expect, it } from 'vitest'
import { gridBlocks } from '@/components/source/column-widths'
import { readDisclosureText } from '@/intake/disclosure-text'

const sourceOf = (text: string) => {
  const { name, lines } = readDisclosureText('a.txt', 'utf-8', text)
  return {
    name,
    count: lines.length,
    raw: (n: number) => lines[n - 1]?.raw ?? '',
    cellCount: (n: number) => lines[n - 1]?.cells.length ?? 0,
    cellLengths: (n: number) => (lines[n - 1]?.cells ?? []).map(({ start, end }) => end - start),
    cells: (n: number) => lines[n - 1]?.cells ?? [],
    role: () => null,
  }
}

describe('the grids of a text', () => {
  it('give every row of a table the same columns, over a page break too', () => {
    const at = gridBlocks(sourceOf('表\n甲\t1.00\n\n一个很长的名称\t22.00'))
    const [head, first, blank, second] = [1, 2, 3, 4].map(at)
    expect(head).toBeNull()
    expect(first?.columns).toHaveLength(2)
    expect(blank).toBe(first)
    expect(second).toBe(first)
  })

  it('part where running text stands between', () => {
    const blocks = gridBlocks(sourceOf('甲\t1\n一\n二\n三\n四\n乙\t1\t2'))
    expect(blocks(1)?.columns).toHaveLength(2)
    expect(blocks(6)?.columns).toHaveLength(3)
    expect(blocks(3)).toBeNull()
  })

  it('are measured only where they are looked at', () => {
    const source = sourceOf('甲\t1\n一\n二\n三\n四\n乙\t1\t2')
    const cut: number[] = []
    const at = gridBlocks({ ...source, cells: n => (cut.push(n), source.cells(n)) })
    at(6)
    at(6)
    expect(cut).toEqual([6])
  })
})
