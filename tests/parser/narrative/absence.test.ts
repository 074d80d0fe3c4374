import { expect, it } from 'vitest'
import { absentThing } from '@/parser/narrative/absence'

const thing = (clause: string) => {
  const found = absentThing(clause)
  return found && clause.slice(found.start, found.end)
}

it.each([
  ['本年无因公出国(境)费预算', '因公出国(境)费预算'],
  ['因公出国(境)费无预算', '因公出国(境)费'],
  ['2026年本部门未安排公务用车购置费', '公务用车购置费'],
  ['因无出国任务', null],
  ['主要原因是没有安排项目支出', null],
  ['本部门无其他说明事项', null],
])('%s is about %s', (clause, expected) => {
  expect(thing(clause)).toBe(expected)
})
