import { describe, expect, it } from 'vitest'
import { readingReport } from '@/analysis/reading-report'
import ReadingAccount from '@/components/figures/reading-account.vue'
import { at, disclosure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const doubtful = (name: string, line: number) => row({ name, line, confidence: 0.5, reason: 'codeLost' })

describe('the reading report', () => {
  it('says how often before it says where, so that no two numbers run together', () => {
    const read = disclosure([], {
      issues: [742, 760].map(line => ({ code: 'oddity', place: at(line), details: {} })),
    })
    const { wrapper } = mounted(ReadingAccount, { report: readingReport(read) })
    expect(wrapper.text().replaceAll(/\s/gu, '')).toContain('2处：行742')
  })

  it('puts doubts of one reason on one line, each place a way to the source', async () => {
    const read = disclosure([table('T3', [doubtful('甲', 4), doubtful('乙', 6), doubtful('丙', 9)])])
    const { wrapper, opened } = mounted(ReadingAccount, { report: readingReport(read) })
    const item = wrapper.findAll('li').find(item => item.text().includes('科目代码未读到'))
    expect(item?.text().replaceAll(/\s/gu, '')).toContain('科目代码未读到3处：行4，6，9')
    await item?.findAll('button')[2]?.trigger('click')
    expect(opened[0]?.[0]?.line).toBe(9)
  })

  it('names a line of several doubts once, with all its places', async () => {
    const read = disclosure([table('T3', [doubtful('甲', 4), doubtful('乙', 4), doubtful('丙', 9)])])
    const { wrapper, opened } = mounted(ReadingAccount, { report: readingReport(read) })
    const item = wrapper.findAll('li').find(item => item.text().includes('科目代码未读到'))
    expect(item?.text().replaceAll(/\s/gu, '')).toContain('科目代码未读到3处：行4，9')
    await item?.findAll('button')[0]?.trigger('click')
    expect(opened[0]).toHaveLength(2)
  })
})
