import { expect, it } from 'vitest'
import NarrativeView from '@/views/narrative-view.vue'
import { loadSection, sectionView } from '@/views/section-views'

it('a section that was fetched is there at once, with nothing in its place before', async () => {
  expect(sectionView('narrative')).not.toBe(NarrativeView)
  await loadSection('narrative')
  expect(sectionView('narrative')).toBe(NarrativeView)
})
