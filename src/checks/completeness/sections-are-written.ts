import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'

const SECTIONS = [
  ['threePublic', /三公/u],
  ['agency', /机关运行/u],
  ['procurement', /采购/u],
  ['performance', /绩效/u],
  ['assets', /国有资产|资产占/u],
] as const

/** The narrative has the sections that every disclosure owes. */
export const sectionsAreWritten = defineCheck({
  id: 'sections-are-written',
  formula: '三公经费, 机关运行经费, 政府采购, 绩效, 国有资产 each have a section',
  tolerance: 'none',
  severity: 'warning',
  family: 'completeness',
  needs: ['claims'],
  ground: '《中华人民共和国预算法实施条例》（国务院令第729号）第六条（机关运行经费、政府采购）',
  run: function* ({ disclosure: { sections, lines } }): Generator<Outcome> {
    if (sections.length === 0) return
    for (const [topic, title] of SECTIONS) {
      if (sections.some(section => title.test(section.title))) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'sectionMissing',
          details: { topic },
          operands: [{ place: { line: lines.from, start: 0, end: 0 }, raw: '', label: '', role: 'cited' }],
        })
      }
    }
  },
})
