import { expect, it } from 'vitest'
import SourceHead from '@/components/source/source-head.vue'
import { mounted } from '../figures/mounted'

const counts = { lines: 9, place: 0, places: 1, hit: 0, hits: 0, unread: 0 }
const headings = (closable: boolean, back: boolean) => {
  const props = { ...counts, name: 'a.txt', closable, back, foldable: false, folded: false }
  const { wrapper } = mounted(SourceHead, { ...props, search: '', form: 'cells' })
  return wrapper.findAll('h1, h2').map(({ element }) => element.tagName)
}

it('the source is the page’s first heading where nothing else is seen, and under its view’s where it stands beside', () => {
  expect(headings(false, false)).toEqual(['H1'])
  expect(headings(true, true)).toEqual(['H1'])
  expect(headings(true, false)).toEqual(['H2'])
})
