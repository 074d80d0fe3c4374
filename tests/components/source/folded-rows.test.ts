import { describe, expect, it } from 'vitest'
import { segmentAt, type TextSegment } from '@/analysis/text-segments'
import { foldedRows, type SourceRow } from '@/components/source/folded-rows'

const table: TextSegment = { kind: 'table', table: 'T3', title: '支出总表', lines: { from: 20, to: 60 } }
const section: TextSegment = { kind: 'section', table: null, title: '说明', lines: { from: 10, to: 90 } }
const segments = [section, table]
const rows = (wanted: readonly number[], opened: { from: number; to: number }[] = []) =>
  foldedRows({ count: 100, wanted, segments, opened, headerLines: () => [21] })
const said = (list: readonly SourceRow[]) =>
  list.map(row =>
    row.kind === 'line' ? row.line : row.kind === 'head' ? row.segment.title : `${row.from}–${row.to}`,
  )

describe('the folded source', () => {
  it('keeps the lines around a place and the head of its table, and counts every other line as folded', () => {
    expect(said(rows([40]))).toEqual(['1–20', '支出总表', 21, '22–36', 37, 38, 39, 40, 41, 42, '43–100'])
  })

  it('leaves no line out and shows none twice', () => {
    const covered = rows([3, 40, 44, 99], [{ from: 70, to: 75 }]).flatMap(row =>
      row.kind === 'line'
        ? [row.line]
        : row.kind === 'fold'
          ? Array.from({ length: row.to - row.from + 1 }, (_, at) => row.from + at)
          : [],
    )
    expect(covered).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
  })

  it('opens what was asked for', () => {
    expect(said(rows([40], [{ from: 70, to: 71 }]))).toContain(70)
  })

  it('takes the smallest stretch that holds a line', () => {
    expect(segmentAt(segments, 30)).toBe(table)
    expect(segmentAt(segments, 70)).toBe(section)
    expect(segmentAt(segments, 95)).toBeNull()
  })
})
