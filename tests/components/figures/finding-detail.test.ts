import { afterEach, describe, expect, it } from 'vitest'
import FindingDetail from '@/components/figures/finding-detail.vue'
import { finding } from '../../analysis/build-finding'
import { mounted } from './mounted'

const scope = { lines: [5, 3, 4], parts: ['T3'], projects: [], operandParts: ['T3', 'T3', 'T3'] }
const opened = (parts: object = {}, props: object = {}) =>
  mounted(FindingDetail, {
    item: { key: 'k', finding: finding(parts), scope, mark: null },
    reading: [],
    citation: '',
    explaining: false,
    ...props,
  })

describe('an opened finding', () => {
  afterEach(() => document.body.replaceChildren())

  it('sets the arithmetic out: parts, what they come to, the printed total that fails, the difference', () => {
    const { wrapper } = opened()
    const rows = wrapper.findAll('.finding-account tr').map(row => row.text().replace(/\s+/g, ' '))
    expect(rows[0]).toContain('表三 合计 行 3')
    expect(rows[0]).toContain('6.00')
    expect(rows[2]).toContain('应为')
    expect(rows[2]).toContain('10.00 万元')
    expect(rows[3]).toContain('12.00')
    expect(rows[4]).toContain('+2.00 万元')
    expect(wrapper.get('.raw.fails').text()).toBe('12.00')
  })

  it('leads from each operand to its own number among all places', async () => {
    const { wrapper, opened: places } = opened()
    const buttons = wrapper.findAll('.account-row button')
    expect(buttons.map(button => button.text())).toEqual(['2', '3', '1'])
    await buttons[1]?.trigger('click')
    expect(places[0]?.map(({ line }) => line)).toEqual([5, 3, 4])
  })

  it('says what was read plainly, what is in doubt and what was corrected', () => {
    expect(opened().wrapper.text()).toContain('3 处都直接读出')
    const { wrapper } = opened(
      { confidence: 0.6, severity: 'warning' },
      { reading: [{ number: 2, confidence: 0.6, reason: null, correctedFrom: '8.00' }] },
    )
    expect(wrapper.text()).toContain('第 2 处更正过，原读作“8.00”')
    expect(wrapper.text()).toContain('第 2 处存疑')
    expect(wrapper.text()).not.toContain('都直接读出')
  })

  it('confirms, dismisses and takes a mark off', async () => {
    const { wrapper } = opened()
    const button = (text: string) => wrapper.findAll('button').find(each => each.text().startsWith(text))
    await button('确认')?.trigger('click')
    await button('不采纳')?.trigger('click')
    expect(wrapper.emitted('mark')).toEqual([
      [{ state: 'confirmed', note: '' }],
      [{ state: 'dismissed', note: '' }],
    ])
    expect(button('撤销标记')).toBeUndefined()
  })

  it('asks for a reason before it is explained', async () => {
    const { wrapper } = opened({}, { explaining: true })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('mark')).toBeUndefined()
    expect(wrapper.get('[role=alert]').text()).not.toBe('')
    await wrapper.get('textarea').setValue('  年中追加 ')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.emitted('mark')).toEqual([[{ state: 'explained', note: '年中追加' }]])
  })
})

describe('a matter of many cases', () => {
  const cases = ['甲养护', '乙维修', '丙清运'].map((name, index) => ({
    key: `k.${index}`,
    finding: finding(),
    scope: { ...scope, projects: [name] },
    mark: index === 2 ? { state: 'dismissed', note: '' } : null,
  }))
  const many = (props: object = {}) =>
    opened({}, { item: { key: 'k', finding: finding({ cases: [] }), scope, mark: null, cases }, ...props })

  it('lists them with their project, difference and state, and opens one', async () => {
    const { wrapper } = many()
    const rows = wrapper.findAll('.finding-cases > li')
    expect(rows.map(row => row.get('.name').text())).toEqual(['甲养护', '乙维修', '丙清运'])
    expect(rows[0]?.get('.difference').text()).toBe('+2.00')
    expect(rows[2]?.get('.state').text()).toBe('不采纳')
    await rows[1]?.get('button').trigger('click')
    expect(wrapper.emitted('open')).toEqual([['k.1']])
  })

  it('shows the opened one in its place, and closes it again', async () => {
    const { wrapper } = many({ opened: 'k.1' })
    const open = wrapper.get('[data-case="k.1"] > button')
    expect(open.attributes('aria-expanded')).toBe('true')
    await open.trigger('click')
    expect(wrapper.emitted('open')).toEqual([[null]])
  })
})
