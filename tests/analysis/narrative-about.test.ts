import { expect, it } from 'vitest'
import { narrativeAbout } from '@/analysis/narrative-about'
import type { NarrativeSection } from '@/analysis/narrative-text'
import { claim } from './build-disclosure'

const section = (title: string, ...claims: NarrativeSection['claims']): NarrativeSection => ({
  title,
  line: 1,
  paragraphs: [],
  claims,
})

it('a page quotes the sections whose numbers are its own, or whose title says so where they hold none', () => {
  const agency = section('八、运转的费用', claim({ section: '八', kind: 'amount', label: '机关运行经费' }))
  const none = section('七、“三公”经费说明')
  const other = section('机关运行经费之外', claim({ section: '九', kind: 'amount', label: '采购' }))
  expect(narrativeAbout([none, agency, other], ['threePublic', 'agency'])).toEqual([none, agency])
  expect(narrativeAbout([none, agency, other], ['basic'])).toEqual([])
})
