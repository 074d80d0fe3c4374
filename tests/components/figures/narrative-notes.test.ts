import { expect, it } from 'vitest'
import NarrativeNotes from '@/components/figures/narrative-notes.vue'
import type { Claim } from '@/model/claim'
import { fen } from '@/model/money'
import { at, row } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const claim = { raw: '37494.28', unit: '万元', label: '收入总计', place: at(3) } as unknown as Claim
const figure = row({ line: 9, figures: { amount: '37,490.28' } }).figures.amount
const notes = (difference: number) => ({
  agreeing: [],
  differing: [{ claim, figure, table: 'T1', difference: fen(difference) }],
  blank: [],
  implied: [],
  percents: [],
  counted: [],
  alone: 0,
})
const said = (unit: 'wanYuan' | 'yiYuan') =>
  mounted(NarrativeNotes, { notes: notes(4_000_000), unit })
    .wrapper.get('.differs')
    .text()

it('amounts that differ stand in one unit in which none is rounded, and that unit is named', () => {
  expect(said('wanYuan')).toBe('≠收入总计文中 37,494.28，表一为 37,490.28，差 +4.00')
  expect(said('yiYuan')).toBe('≠收入总计文中 37,494.28 万元，表一为 37,490.28 万元，差 +4.00 万元')
})
