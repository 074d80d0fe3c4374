import { expect, it } from 'vitest'
import { listDirection } from '@/parser/narrative/listed-direction'

it.each([
  ['增加项目', 'increase'],
  ['其中减少的支出项目主要有', 'decrease'],
  ['增加的主要原因是', null],
  ['比上年增加', null],
  ['人员经费增加', null],
  ['增减变动项目', null],
])('%s opens a list of %s', (clause, direction) => {
  expect(listDirection(clause)).toBe(direction)
})
