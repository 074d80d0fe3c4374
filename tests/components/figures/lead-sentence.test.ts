import { describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { keyFigures } from '@/analysis/key-figures'
import { leadFacts } from '@/analysis/lead-facts'
import LeadSentence from '@/components/figures/lead-sentence.vue'
import { disclosure, row, sheet, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

/** The line of a document with so many projects, the first of them with a sheet. */
function said(projects: number, withSheet: number, language: 'zh-CN' | 'en' = 'zh-CN'): string {
  const names = Array.from({ length: projects }, (_, at) => `工程${'甲乙丙丁'[at]}`)
  const rows = names.map((name, at) =>
    row({ kind: 'project', name, line: 10 + at, figures: { total: '1.00' } }),
  )
  const sheets = names.slice(0, withSheet).map((project, at) => sheet({ project, line: 100 + 10 * at }))
  const read = disclosure([table('T12', rows)], { sheets })
  const props = {
    figures: keyFigures(read, indicatorCoverage(read)),
    facts: leadFacts(read, expenditureSplit(read)),
    unit: 'wanYuan',
  }
  return mounted(LeadSentence, props, language).wrapper.text().replaceAll(/\s+/gu, ' ').trim()
}

describe('the line under the title', () => {
  it('says of how many projects no sheet was seen, of all or none as such', () => {
    expect(said(3, 1)).toBe('3 个项目中 2 个未见绩效目标表。')
    expect(said(3, 3)).toBe('3 个项目都有绩效目标表。')
    expect(said(3, 0)).toBe('3 个项目都未见绩效目标表。')
  })

  it('does not speak of each of one', () => {
    expect(said(1, 1)).toBe('唯一的项目有绩效目标表。')
    expect(said(1, 0)).toBe('唯一的项目未见绩效目标表。')
    expect(said(1, 1, 'en')).toBe('The only project has a performance sheet.')
  })
})
