import { afterEach, describe, expect, it, vi } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { indicatorQuality } from '@/analysis/indicator-quality'
import { placeIndex } from '@/analysis/place-index'
import { projectFindings } from '@/analysis/project-findings'
import { projectList } from '@/analysis/project-list'
import { disclosureSearch } from '@/analysis/search-entries'
import { targetMeasures } from '@/analysis/target-measures'
import { locate } from '@/corrections/locate'
import type { Disclosure } from '@/model/disclosure'
import { preparationOf } from '@/views/preparation'
import { whileIdle } from '@/views/while-idle'
import { disclosure, row, sheet, table } from '../analysis/build-disclosure'

/** A disclosure of `count` projects that counts how often its sheets' indicators are gone through. */
function many(count: number): { counted: Disclosure; passes: () => number } {
  let passes = 0
  const rows = Array.from({ length: count }, (_, at) =>
    row({ kind: 'project', name: `甲项目${at}`, line: at + 1, unit: '甲所', figures: { total: '1.00' } }),
  )
  const sheets = rows.map(({ name }) => {
    const { indicators, ...rest } = sheet({ project: name })
    return {
      ...rest,
      get indicators() {
        passes++
        return indicators
      },
    }
  })
  return { counted: disclosure([table('T12', rows)], { sheets }), passes: () => passes }
}

describe('making a document ready', () => {
  afterEach(() => vi.useRealTimers())

  it('leaves the views nothing to go through the sheets for', () => {
    const { counted, passes } = many(20)
    const audit = { findings: [], obligations: [] }
    for (const step of preparationOf(counted, audit)) expect(step).toBeUndefined()
    const before = passes()
    expect(before).toBeGreaterThan(0)
    indicatorCoverage(counted)
    indicatorQuality(counted)
    projectFindings(projectList(counted), audit)
    placeIndex(counted)
    disclosureSearch(counted)('甲')
    targetMeasures(counted, 'annual')
    targetMeasures(counted, 'whole')
    locate(counted)
    expect(passes()).toBe(before)
  })

  it('touches no more of the sheets in one step than a few', () => {
    const { counted, passes } = many(200)
    let most = 0
    let last = 0
    for (const step of preparationOf(counted, null)) {
      expect(step).toBeUndefined()
      most = Math.max(most, passes() - last)
      last = passes()
    }
    // Matching the sheets to their rows and gathering the targets of a half are one step each.
    expect(most).toBeLessThanOrEqual(200 * 2)
    expect(last).toBeGreaterThan(most * 2)
  })

  it('goes on while nobody waits, and stops when told', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    let taken = 0
    function* steps(): Generator<void> {
      for (;;) {
        taken++
        vi.advanceTimersByTime(5)
        yield
      }
    }
    const stop = whileIdle(steps())
    expect(taken).toBe(0)
    vi.advanceTimersByTime(20)
    const once = taken
    expect(once).toBeGreaterThan(0)
    expect(once).toBeLessThan(5)
    stop()
    vi.advanceTimersByTime(500)
    expect(taken).toBe(once)
  })
})
