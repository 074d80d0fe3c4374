import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { stepAround, useTextHits } from '@/components/source/text-hits'
import { linesOfText } from './lines-of-text'

const source = linesOfText('路灯\n桥梁\t路灯\n路灯')

describe('what is found in the source', () => {
  it('stands by line, with the place that is looked at', () => {
    const { hits, hitsOnLine, stepHit, lookedAt } = useTextHits(() => source, ref('路灯'))
    expect(hits.value.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(lookedAt.value).toEqual({ line: 1, start: 0, end: 2 })
    stepHit(-1)
    expect(hitsOnLine.value.get(3)).toEqual([{ line: 3, start: 0, end: 2, current: true }])
    expect(hitsOnLine.value.get(1)?.[0]?.current).toBe(false)
  })

  it('is looked at from a line on, from the first where none follows', () => {
    const search = ref('路灯')
    const { hit, lookFrom } = useTextHits(() => source, search)
    lookFrom(2)
    expect(hit.value).toBe(1)
    lookFrom(9)
    expect(hit.value).toBe(0)
    search.value = '隧道'
    lookFrom(1)
    expect(hit.value).toBe(0)
  })

  it('is stepped through round and round', () => {
    expect([stepAround(3, 2, 1), stepAround(3, 0, -1), stepAround(3, 0, 1), stepAround(0, 0, 1)]).toEqual([
      0, 2, 1, 0,
    ])
  })

  it('is looked at where the address says, which is told of every step', () => {
    const kept = ref('2')
    const { hit, stepHit } = useTextHits(() => source, ref('路灯'), kept)
    expect(hit.value).toBe(1)
    stepHit(1)
    expect(kept.value).toBe('3')
    stepHit(1)
    expect(kept.value).toBe('')
    kept.value = '99'
    expect(hit.value).toBe(2)
  })
})
