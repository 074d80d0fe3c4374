import { describe, expect, it } from 'vitest'
import CorrectionList from '@/components/figures/correction-list.vue'
import type { Correction } from '@/model/correction'
import { mounted } from './mounted'

const anchor = { slot: 'T12/', line: 5, start: 0, nth: 0 }
const amount: Correction = {
  id: 7,
  target: { ...anchor, of: 'cell', column: 'total' },
  change: { kind: 'amount', raw: '6.50', fen: null },
  subject: '路灯',
  was: '5.00',
}
const kind: Correction = {
  id: 8,
  target: { ...anchor, of: 'row' },
  change: { kind: 'rowKind', rowKind: 'unit' },
  subject: '路灯',
  was: 'project',
}
const shown = (list: Correction[], orphaned: Correction[] = [], language: 'zh-CN' | 'en' = 'zh-CN') =>
  mounted(CorrectionList, { list, orphaned, canUndo: true, canRedo: false }, language)

describe('the list of corrections', () => {
  it('says what each changed, where, and undoes it', async () => {
    const { wrapper } = shown([kind, amount])
    const [first, second] = wrapper.findAll('li')
    expect(first?.get('del').text()).toContain('项目')
    expect(first?.get('ins').text()).toBe('单位小计')
    expect(second?.text()).toContain('路灯')
    expect(second?.get('ins').text()).toBe('6.50')
    expect(second?.text()).toContain('表十二 行 5')
    await second?.get('button.link').trigger('click')
    expect(wrapper.emitted('withdraw')).toEqual([[7]])
  })

  it('sets those apart that found no place', () => {
    const { wrapper } = shown([kind, amount], [amount])
    expect(wrapper.get('.lost').text()).toContain('1 处更正')
    expect(wrapper.findAll('ul')[1]?.findAll('li')).toHaveLength(1)
  })

  it('offers only the way that is open', () => {
    const [undo, redo] = shown([kind], [], 'en').wrapper.findAll('.stack button')
    expect(undo?.attributes('disabled')).toBeUndefined()
    expect(redo?.attributes('disabled')).toBeDefined()
  })
})
