import { describe, expect, it } from 'vitest'
import OverallAsRead from '@/components/figures/overall-as-read.vue'
import { messages } from '@/locales'
import type { OverallSheet } from '@/model/performance'
import { figure } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const KEYS = Object.keys(messages['zh-CN'].terms.overallFunds)
const sheet: OverallSheet = {
  lines: { from: 1, to: 9 },
  department: null,
  departmentCode: null,
  basics: [],
  funds: [...KEYS, '专项债券'].map(key => ({ by: 'source', key, figure: figure('1.00') })),
  texts: [],
  tasks: [],
  indicators: [],
  labels: [],
}

describe.each(['zh-CN', 'en'] as const)('the overall sheet in %s', language => {
  it('names its funds in words and leaves an unknown label as printed', () => {
    const { wrapper } = mounted(OverallAsRead, { sheet, unit: 'wanYuan' }, language)
    const names = wrapper.findAll('.both tbody th').map(cell => cell.text())
    expect(names).toHaveLength(KEYS.length + 1)
    expect(names.at(-1)).toBe('专项债券')
    expect(names.join(' ')).not.toMatch(/[a-z][A-Z]/u)
    expect(names.filter(name => KEYS.includes(name))).toEqual([])
  })
})
