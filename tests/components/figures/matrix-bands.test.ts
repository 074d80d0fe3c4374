import { describe, expect, it } from 'vitest'
import { computed, ref } from 'vue'
import type { CoverageRow } from '@/analysis/coverage-row'
import { useMatrixBands } from '@/components/figures/matrix-bands'
import { PERIODS } from '@/model/dimension'

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ project: String(at) }) as CoverageRow)

function bandsOf(count: number, partial: boolean) {
  const rows = ref<readonly CoverageRow[]>(rowsOf(count))
  const window = { from: ref(0), to: ref(partial ? 40 : count) }
  const { bands, slotOf } = useMatrixBands(
    computed(() => ({ rows: rows.value, periods: PERIODS })),
    {
      from: computed(() => window.from.value),
      to: computed(() => window.to.value),
      partial: computed(() => partial),
    },
  )
  return { rows, window, bands, slotOf }
}

describe('the pictures of a matrix', () => {
  it('are one where all rows are drawn', () => {
    const { bands } = bandsOf(37, false)
    expect(bands.value.map(({ from, data }) => [from, data.rows.length])).toEqual([[0, 37]])
  })

  it('are none without rows', () => {
    expect(bandsOf(0, false).bands.value).toEqual([])
  })

  it('hold together the rows of the window, also the few at the end', () => {
    const { window, bands } = bandsOf(203, true)
    window.from.value = 170
    window.to.value = 203
    expect(bands.value.map(({ from, data }) => [from, data.rows.length])).toEqual([
      [170, 10],
      [180, 10],
      [190, 10],
      [200, 3],
    ])
  })

  it('stay the very same while their rows stay in sight, and the one that left is filled anew', () => {
    const { window, bands, slotOf } = bandsOf(3000, true)
    const before = bands.value
    const slots = before.map(({ index }) => slotOf(index))
    window.from.value = 10
    window.to.value = 50
    expect(bands.value.slice(0, 3).map(({ data }) => data)).toEqual(before.slice(1).map(({ data }) => data))
    for (const [at, band] of bands.value.slice(0, 3).entries()) expect(band.data).toBe(before[at + 1]?.data)
    expect(slotOf(bands.value.at(-1)?.index ?? -1)).toBe(slots[0])
  })

  it('are others of other rows', () => {
    const { rows, bands } = bandsOf(300, true)
    const [before] = bands.value
    rows.value = rowsOf(300).reverse()
    expect(bands.value[0]?.data).not.toBe(before?.data)
    expect(bands.value[0]?.data.rows[0]?.project).toBe('299')
  })
})
