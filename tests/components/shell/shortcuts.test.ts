import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { SHORTCUT_LIST } from '@/components/shell/shortcut-list'
import { singleKeysKey, SHORTCUTS, useShortcut, type ShortcutId } from '@/components/shell/shortcuts'

function listen(id: ShortcutId, act: (key: string) => boolean | void, singleKeys = true) {
  const component = defineComponent({
    setup() {
      useShortcut(id, act)
      return () => h('input')
    },
  })
  return mount(component, {
    attachTo: document.body,
    global: { provide: { [singleKeysKey as symbol]: ref(singleKeys) } },
  })
}

const press = (init: KeyboardEventInit, target: EventTarget = window) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event.defaultPrevented
}

describe('shortcuts', () => {
  afterEach(() => document.body.replaceChildren())

  it('have each key once', () => {
    const shortcuts = Object.values(SHORTCUTS).flatMap(({ keys, ...held }) =>
      keys.map(key => `${JSON.stringify({ ...held, inField: undefined })} ${key}`),
    )
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('are all in the list', () => {
    const listed = new Set<string>(SHORTCUT_LIST.map(({ id }) => id))
    expect(Object.keys(SHORTCUTS).filter(id => !listed.has(id))).toEqual([])
  })

  it('act on their key, in either case, and on no other', () => {
    const act = vi.fn()
    const listener = listen('unit', act)
    expect(press({ key: 'U' })).toBe(true)
    expect(press({ key: 'v' })).toBe(false)
    expect(press({ key: 'u', ctrlKey: true })).toBe(false)
    expect(act).toHaveBeenCalledTimes(1)
    listener.unmount()
    press({ key: 'u' })
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('leave fields alone, Escape excepted', () => {
    const unit = vi.fn()
    const escape = vi.fn()
    const input = listen('unit', unit).element
    listen('escape', escape)
    press({ key: 'u' }, input)
    press({ key: 'Escape' }, input)
    expect(unit).not.toHaveBeenCalled()
    expect(escape).toHaveBeenCalledTimes(1)
  })

  it('wait while a dialog is open', () => {
    const act = vi.fn()
    listen('unit', act)
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"></div>')
    press({ key: 'u' })
    expect(act).not.toHaveBeenCalled()
  })

  it('can be switched off where they are single keys', () => {
    const unit = vi.fn()
    const undo = vi.fn()
    listen('unit', unit, false)
    listen('undo', undo, false)
    press({ key: 'u' })
    press({ key: 'z', ctrlKey: true })
    expect(unit).not.toHaveBeenCalled()
    expect(undo).toHaveBeenCalledTimes(1)
  })
})
