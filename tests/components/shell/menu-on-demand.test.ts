import { mount } from '@vue/test-utils'
import { DropdownMenuContent, DropdownMenuItem, DropdownMenuPortal } from 'reka-ui'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import MenuOnDemand from '@/components/shell/menu-on-demand.vue'

const chosen = vi.fn()
const menu = defineComponent(
  () => () =>
    h(MenuOnDemand, null, {
      trigger: ({ closed }: { closed: object }) => h('button', { class: 'word', ...closed }, '存为'),
      default: () =>
        h(DropdownMenuPortal, () =>
          h(DropdownMenuContent, () => h(DropdownMenuItem, { onSelect: chosen }, () => '图片')),
        ),
    }),
)

const items = () => [...document.querySelectorAll('[role=menuitem]')]

describe('a menu on demand', () => {
  const wrapper = mount(menu, { attachTo: document.body })
  const trigger = () => wrapper.get<HTMLButtonElement>('button.word')
  afterEach(() => chosen.mockClear())

  it('says that it is a menu, and is closed, before there is one', () => {
    expect(trigger().attributes()).toMatchObject({
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    })
    expect(items()).toHaveLength(0)
  })

  it('opens with the arrow down, and gives the focus back when it closes', async () => {
    trigger().element.focus()
    await trigger().trigger('keydown', { key: 'ArrowDown' })
    await vi.waitFor(() => expect(items().map(item => item.textContent)).toEqual(['图片']))
    expect(trigger().attributes('aria-expanded')).toBe('true')
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'))
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await vi.waitFor(() => expect(items()).toHaveLength(0))
    await vi.waitFor(() => expect(document.activeElement).toBe(trigger().element))
  })
})
