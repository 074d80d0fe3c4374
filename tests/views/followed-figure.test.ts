import { afterEach, expect, it } from 'vitest'
import { followedFigure } from '@/views/followed-figure'

const row = (index: number, name: string) =>
  `<div data-index="${index}"><a href="#">${name}</a><button>${name} 元</button></div>`

function pane(html: string): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = html
  return document.body.appendChild(element)
}
const button = (within: Element, nth: number) =>
  within.querySelectorAll<HTMLElement>('button')[nth] as HTMLElement
afterEach(() => document.body.replaceChildren())

it('a figure of a list is found in its row, also where its element shows another row by then', async () => {
  const list = pane(row(4, '路灯') + row(5, '桥梁'))
  const figure = button(list, 0)
  const find = followedFigure(list, figure)
  expect(await find()).toBe(figure)
  list.innerHTML = ''
  list.append(...pane(row(3, '绿道') + row(4, '路灯')).children)
  expect((await find())?.textContent).toBe('路灯 元')
})

it('a figure is none that is gone: its row is not drawn any more, or the element shows another', async () => {
  const list = pane(row(4, '路灯'))
  const find = followedFigure(list, button(list, 0))
  list.querySelector('[data-index]')?.setAttribute('data-index', '9')
  expect(await find()).toBeNull()
})

it('a figure that stands in no list is itself while it is on the page', async () => {
  const page = pane('<button>7,908.12</button>')
  const figure = button(page, 0)
  const find = followedFigure(page, figure)
  expect(await find()).toBe(figure)
  figure.remove()
  expect(await find()).toBeNull()
})
