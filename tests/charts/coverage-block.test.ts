import { describe, expect, it } from 'vitest'
import type { CoverageCell } from '@/analysis/coverage-cells'
import { blockText, coverageBlock } from '@/charts/coverage-block'
import { indicator } from '../analysis/build-disclosure'
import { setting } from './chart-setting'

const { theme } = setting
const cell = (state: CoverageCell['state'], count = 0, doubtful = false): CoverageCell => ({
  dimension: 'cost',
  period: 'annual',
  state,
  indicators: Array.from({ length: count }, () => indicator('cost', '费用')),
  labels: [],
  doubtful,
})
const parts = (of: CoverageCell) =>
  coverageBlock(of, theme, 14, { x: 0, y: 0, width: 24, height: 14 }).children.map(({ type, style }) => ({
    type,
    style,
  }))

describe('coverageBlock', () => {
  it('comes to an end in a box too low for its row', () => {
    const low = { x: 0, y: 0, width: 24, height: -2 }
    expect(coverageBlock(cell('notRead'), theme, 14, low).children.length).toBeGreaterThan(0)
  })

  it('fills what is covered, in middle ink where it is doubtful', () => {
    expect(parts(cell('covered', 1))).toEqual([
      { type: 'rect', style: { fill: theme.ink2, stroke: 'none', lineWidth: 0 } },
    ])
    expect(parts(cell('covered', 2, true))[0]).toMatchObject({ style: { fill: theme.project } })
  })

  it('leaves hollow what is printed and empty', () => {
    expect(parts(cell('printedEmpty'))).toEqual([
      { type: 'rect', style: { fill: theme.bg, stroke: theme.control, lineWidth: 1 } },
    ])
  })

  it('draws a short rule for a label that is not printed, and hatches what was not read', () => {
    expect(parts(cell('notPrinted')).map(part => part.type)).toEqual(['rect', 'line'])
    const types = parts(cell('notRead')).map(part => part.type)
    expect(types.filter(type => type === 'line').length).toBeGreaterThan(1)
    expect(types.at(-1)).toBe('text')
  })
})

describe('blockText', () => {
  it('counts above one, marks doubt and what was not read', () => {
    expect(blockText(cell('covered', 1))).toBe('')
    expect(blockText(cell('covered', 3))).toBe('3')
    expect(blockText(cell('covered', 1, true))).toBe('~')
    expect(blockText(cell('covered', 3, true))).toBe('~3')
    expect(blockText(cell('printedEmpty'))).toBe('')
    expect(blockText(cell('notRead'))).toBe('?')
  })
})
