import { describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { messages } from '@/locales'
import { countedSheets, coverageNotes } from '@/wording/coverage-notes'
import { disclosure, row, sheet, table } from '../analysis/build-disclosure'

const words = messages['zh-CN']
const project = (name: string) => row({ kind: 'project', name, figures: { total: '1.00' } })

describe('what the bars count, in one line', () => {
  it('has no full stop inside, whatever was not read', () => {
    const halves = { whole: false, annual: true }
    const damaged = disclosure([], { sheets: [sheet({ halves }), sheet({ line: 200 })] })
    for (const language of ['zh-CN', 'en'] as const) {
      const line = countedSheets(messages[language], indicatorCoverage(damaged))
      expect(line).toContain(messages[language].overview.coverage.counted(2))
      expect(line).not.toMatch(/[。.][，,]|[。.]$/u)
      expect(line.length).toBeGreaterThan(messages[language].overview.coverage.counted(2).length)
    }
  })
})

describe('the notes under the matrix', () => {
  it('are none where every project has a sheet of two halves', () => {
    const whole = disclosure([table('T12', [project('路灯改造')])], {
      sheets: [sheet({ project: '路灯改造' })],
    })
    expect(coverageNotes(words, indicatorCoverage(whole))).toEqual([])
  })

  it('say what was not read, what has no sheet, and which sheets match nothing', () => {
    const damaged = disclosure([table('T12', [project('路灯改造'), project('桥梁检测')])], {
      sheets: [
        sheet({ line: 100, project: '路灯改造', halves: { whole: true, annual: false } }),
        sheet({ line: 200, project: '河道清淤' }),
      ],
    })
    const { indicators, terms } = words
    expect(coverageNotes(words, indicatorCoverage(damaged))).toEqual([
      indicators.unreadHalves(1, terms.periods.annual),
      indicators.withoutSheet(1),
      indicators.sheetsWithoutRow(1),
    ])
  })
})
