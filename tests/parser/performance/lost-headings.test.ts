import { expect, it } from 'vitest'
import { HEAD, HEADER, readSheets } from './sheet-text'

const ROW = '|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数量|20盏'

it('begins another sheet where 项目名称 stands behind an indicator table', () => {
  const { sheets } = readSheets(...HEAD, HEADER, ROW, '项目名称|路灯改造|||', '实施单位|某局', HEADER, ROW)
  expect(sheets.map(({ project, indicators }) => [project?.value, indicators.length])).toEqual([
    ['广场照明', 2],
    ['路灯改造', 2],
  ])
})
