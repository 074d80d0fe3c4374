import { expect, it } from 'vitest'
import { projectConcentration } from '@/analysis/project-concentration'
import { projectConcentrationChart } from '@/charts/project-concentration'
import { concentrationReadout } from '@/components/figures/concentration-words'
import { messages } from '@/locales'
import { disclosure, row, table } from '../../analysis/build-disclosure'

const project = (name: string, total: string) => row({ kind: 'project', name, figures: { total } })
const data = projectConcentration(
  disclosure([
    table('T12', [
      project('水厂', '99990.00'),
      project('路灯', '4.00'),
      project('绿地', '3.00'),
      project('公厕', '3.00'),
    ]),
  ]),
)

it('a segment says what it stands for: one project, or the largest of how many and what they come to', () => {
  const said = projectConcentrationChart.marks(data).map(mark => {
    const run = projectConcentrationChart.readout(data, mark)
    return run && Object.values(messages).map(words => concentrationReadout(words, run, 'wanYuan'))
  })
  expect(said).toEqual([
    ['水厂 99,990.00，占 99.99%', '水厂 99,990.00, 99.99%'],
    ['路灯等 3 个项目 10.00，占 0.00%', '路灯 and 2 more 10.00, 0.00%'],
  ])
})
