import { describe, expect, it } from 'vitest'
import { segmentStrip, type Segment } from '@/charts/segment-strip'
import { placed, setting } from './chart-setting'

const { theme } = setting
const segment = (length: number, parts: Partial<Segment> = {}): Segment => ({
  length,
  fill: theme.sources.generalPublic,
  hatched: false,
  labels: [],
  ...parts,
})

/** The marks of a strip of 400 × 24 pixels. */
function marks(segments: readonly Segment[], gap = 2) {
  const option = segmentStrip(segments, theme, 14, gap)
  const [series] = option.series
  return segments.map((_segment, dataIndex) =>
    series?.renderItem({ dataIndex }, placed(series.data[dataIndex] ?? [], option.xAxis.max, 1, 24)),
  )
}

describe('segmentStrip', () => {
  it('fills the whole width and height, with a gap after each segment but the last', () => {
    expect(marks([segment(1), segment(3)]).map(mark => mark?.shape)).toEqual([
      { x: 0, y: 0, width: 98, height: 24 },
      { x: 100, y: 0, width: 300, height: 24 },
    ])
  })

  it('gives up the gap before the mark where a segment is thin', () => {
    const [thin] = marks([segment(1), segment(99)])
    expect(thin?.shape.width).toBe(4)
    const [thinner] = marks([segment(1), segment(9999)])
    expect(thinner?.shape.width).toBe(1.5)
  })

  it('keeps a label from the edges of its segment: the longer it is, the more room it needs', () => {
    const [short, long] = marks([
      segment(15, { labels: ['17%'] }),
      segment(15, { labels: ['17.07%'] }),
      segment(70),
    ])
    expect(short).toHaveProperty('textContent')
    expect(long).not.toHaveProperty('textContent')
  })

  it('writes the first of its labels that has room', () => {
    const [wide, narrow] = marks([
      segment(75, { labels: ['1,234.56  75.00%', '1,234.56'] }),
      segment(25, { labels: ['1,234.56  25.00%', '1,234.56'] }),
    ])
    expect(wide).toMatchObject({ textContent: { style: { text: '1,234.56  75.00%' } } })
    expect(narrow).toMatchObject({ textContent: { style: { text: '1,234.56' } } })
  })

  it('writes a label only where there is room and contrast for it', () => {
    const [wide, narrow, hatched] = marks([
      segment(5, { labels: ['50%'] }),
      segment(1, { labels: ['10%'] }),
      segment(4, { labels: ['40%'], hatched: true }),
    ])
    expect(wide).toMatchObject({ textContent: { style: { text: '50%', fill: theme.bg } } })
    expect(narrow).not.toHaveProperty('textContent')
    expect(hatched).not.toHaveProperty('textContent')
    expect(hatched?.style).toHaveProperty('decal')
  })
})
