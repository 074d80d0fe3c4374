import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import SourceText from '@/components/source/source-text.vue'
import type { LineRole } from '@/model/disclosure'
import type { Place } from '@/model/place'
import { linesOfText } from './lines-of-text'

const ROLES: readonly LineRole[] = ['tableTitle', 'tableRow', 'unread', 'text']

function panel(text: string, places: readonly Place[]) {
  return mount(SourceText, {
    attachTo: document.body,
    props: {
      source: linesOfText(text, ROLES),
      places,
      index: null,
      unit: 'wanYuan',
      closable: true,
      back: false,
    },
  })
}

const settle = async () => {
  await nextTick()
  await nextTick()
  await new Promise(resolve => setTimeout(resolve, 20))
}

describe('the source text', () => {
  beforeEach(() => {
    // The list draws what fits; there is no layout here, so it is given a height.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(25)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    document.body.replaceChildren()
  })

  const TEXT = '表一\n收入\t10.00\t\t<b>20.00</b>\n怪行\n一、说明'

  it('marks the place, shows its line number and puts the cursor there', async () => {
    const shown = panel(TEXT, [{ line: 2, start: 3, end: 8 }])
    await settle()
    const row = shown.find('[aria-rowindex="2"]')
    expect(row.find('[role=rowheader]').text()).toBe('2')
    expect(row.find('.cell.whole').text()).toContain('10.00')
    expect(shown.find('.scroller').attributes('aria-activedescendant')).toBe('source-2-1')
    expect(shown.find('.foot').text()).toContain('行 2 第 2 格')
  })

  it('names what is drawn under the cursor: a cell, all of a line that stands in no columns, nothing out of sight', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `行\t${at}`).join('\n')
    const shown = panel(`${TEXT}\n${lines}`, [{ line: 2, start: 3, end: 8 }])
    await settle()
    const named = () => shown.find('.scroller').attributes('aria-activedescendant')
    expect(named()).toBe('source-2-1')
    await shown
      .findAll('button')
      .find(each => each.text() === '纯文字')
      ?.trigger('click')
    await settle()
    expect(named()).toBe('source-2-0')
    expect(shown.find('#source-2-0').classes()).toContain('cursor')
    const scroller = shown.find('.scroller').element
    scroller.scrollTop = 4000
    scroller.dispatchEvent(new Event('scroll'))
    await settle()
    expect(shown.find('#source-2-0').exists()).toBe(false)
    expect(named()).toBeUndefined()
  })

  it('marks a blank, which has no width', async () => {
    const shown = panel(TEXT, [{ line: 2, start: 9, end: 9 }])
    await settle()
    expect(shown.findAll('.cell.whole')).toHaveLength(1)
    expect(shown.find('#source-2-2').classes()).toContain('whole')
  })

  it('marks the whole line where a place names no more than that', async () => {
    const shown = panel(TEXT, [{ line: 4, start: 0, end: 0 }])
    await settle()
    expect(shown.find('#source-4-0').classes()).toContain('whole')
  })

  it('shows text as text', async () => {
    const shown = panel(TEXT, [])
    await settle()
    expect(shown.find('#source-2-3').text()).toBe('<b>20.00</b>')
    expect(shown.find('.cell b').exists()).toBe(false)
  })

  it('numbers several places and steps through them with n and p', async () => {
    const shown = panel(TEXT, [
      { line: 2, start: 3, end: 8 },
      { line: 4, start: 0, end: 4 },
    ])
    await settle()
    expect(shown.findAll('.badge').map(badge => badge.text())).toEqual(['1', '2'])
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }))
    await settle()
    expect(shown.find('.foot').text()).toContain('行 4')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p' }))
    await settle()
    expect(shown.find('.foot').text()).toContain('行 2')
  })

  it('counts the lines that nothing claims and leads to them', async () => {
    const shown = panel(TEXT, [])
    await settle()
    const next = shown.findAll('button').find(button => button.text().includes('1 行未归入'))
    await next?.trigger('click')
    await settle()
    expect(shown.find('.foot').text()).toContain('行 3')
    expect(shown.find('[aria-rowindex="3"]').classes()).toContain('is-unread')
  })

  it('counts what the search finds', async () => {
    const shown = panel(TEXT, [])
    await shown.find('input[type=search]').setValue('0.00')
    await settle()
    expect(shown.find('.count').text()).toBe('1 / 2')
    expect(shown.findAll('.cell .hit')).toHaveLength(2)
  })

  it('cuts a very long cell short and opens it', async () => {
    const shown = panel(`表\n甲\t${'长'.repeat(500)}`, [])
    await settle()
    expect(shown.find('#source-2-1').text()).toContain('还有 340 字')
    await shown.find('.more').trigger('click')
    expect(shown.find('#source-2-1').text()).toContain('长'.repeat(500))
  })
})
