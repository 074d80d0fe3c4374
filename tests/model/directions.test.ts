import { expect, it } from 'vitest'
import { corrected, marked, NO_CORRECTIONS } from '@/corrections/history'
import { openText } from '@/intake'
import { withoutDirections } from '@/model/directions'

const TURNED = '道路\u202e养护\u2067费\u200f'

it('marks of direction keep their place and do nothing, wherever a text comes from', () => {
  expect(withoutDirections(TURNED)).toBe('道路\u200b养护\u200b费\u200b')
  const opened = openText('a.txt', `项目名称\t合计\n${TURNED}\t\u202d1.00\u202c`)
  const raw = 'source' in opened ? opened.source.lines[1]?.raw : ''
  expect(raw).toBe('道路\u200b养护\u200b费\u200b\t\u200b1.00\u200b')
})

it('what a reviewer types turns nothing round either', () => {
  const history = corrected(NO_CORRECTIONS, {
    target: { line: 1, slot: 'row', of: 'row' } as never,
    change: { kind: 'name', text: TURNED },
    subject: '',
    was: null,
  })
  const note = { finding: 'a', subject: '', mark: { state: 'confirmed', note: TURNED } } as const
  expect(JSON.stringify(marked(history, note))).not.toMatch(/[\u200f\u202e\u2067]/u)
})
