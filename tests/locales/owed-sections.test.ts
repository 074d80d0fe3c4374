import { describe, expect, it } from 'vitest'
import { sectionsAreWritten } from '@/checks/completeness/sections-are-written'
import { messages } from '@/locales'
import { matchSheets } from '@/model/sheet-matching'
import { disclosure } from '../analysis/build-disclosure'
import { section } from '../checks/build-case'

describe('a section that is due and missing', () => {
  it('is named in words in both languages, never by its id', () => {
    const read = disclosure([], { sections: [section('一、其他', 1)] })
    const missing = [
      ...sectionsAreWritten.run({ disclosure: read, source: null, matching: matchSheets(read) }),
    ].flatMap(outcome => (outcome.kind === 'fails' ? [outcome] : []))
    expect(missing).toHaveLength(5)
    for (const outcome of missing) {
      const finding = { ...outcome, check: 'sections-are-written', family: 'completeness' as const }
      expect(messages.en.checks.message(finding)).not.toMatch(
        /\((?:threePublic|agency|procurement|assets)\)/u,
      )
      expect(messages['zh-CN'].checks.message(finding)).not.toMatch(/[a-z]/iu)
    }
  })
})
