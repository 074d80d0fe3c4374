import { describe, expect, it } from 'vitest'
import { generate } from '../generator/generate'
import { checkStepsOf } from './check-steps'

const { text } = generate(3)
const lines = text.split('\n')
const repeated = (part: string, times: number) => Array.from({ length: times }, () => part).join('\n')

/** The text with its first line of a kind printed so many times, each with a number of its own where `own` says so. */
function rows(pattern: RegExp, own: (line: string, at: number) => string = line => line) {
  const at = lines.findIndex(line => pattern.test(line))
  const line = lines[at]
  if (line === undefined) throw new Error(`no line ${String(pattern)}`)
  return (times: number) =>
    [
      ...lines.slice(0, at),
      ...Array.from({ length: times }, (_, index) => own(line, index)),
      ...lines.slice(at + 1),
    ].join('\n')
}

/** The sheets of the text so many times over, each time with other names of projects. */
function sheets(times: number): string {
  const from = lines.findIndex(line => /项目支出绩效目标/u.test(line) && !line.includes('\t'))
  const to = lines.findIndex((line, at) => at > from && /国有资产占有使用情况/u.test(line))
  if (from < 0 || to < 0) throw new Error('no sheets')
  const all = lines.slice(from, to).join('\n')
  const named = (time: number) => all.replace(/^(项目名称\t+)(\S+)/gmu, `$1${time}号$2`)
  return [
    ...lines.slice(0, from),
    ...Array.from({ length: times }, (_, time) => named(time)),
    ...lines.slice(to),
  ].join('\n')
}

/** Texts that grow with a number in one respect. */
const GROWING: readonly (readonly [title: string, grown: (times: number) => string])[] = [
  ['sheets', sheets],
  ['rows of indicators', rows(/数量.*≥/u)],
  ['rows of a table', rows(/^\d{7}\t/u, (line, at) => line.replace(/^\d{7}/u, String(2_010_101 + at)))],
  [
    'rows of projects',
    rows(/^[^\t\d]{6,}\t[\d.]+\t[\d.]*\t[\d.]*\t[\d.]*\t[\d.]*\t[\d.]*$/u, (line, at) => `${at}号${line}`),
  ],
  ['paragraphs of the narrative', rows(/比上年|较上年|与上年/u)],
  [
    'words of a sheet',
    times =>
      text.replace(/^项目概况\t+/mu, head => head + repeated('铺设管道300米，投资3万元，', times * 40)),
  ],
]

describe('the checks take a number of steps that grows as the text does', () => {
  it.each(GROWING)(
    'with more %s',
    (_, grown) => {
      const [none, few, many] = [1, 8, 32].map(times => checkStepsOf(grown(times)))
      if (none === undefined || few === undefined || many === undefined) throw new Error('not counted')
      expect(none).toBeGreaterThan(1_000)
      // Four times the growth takes no more than half again as much as four times the steps.
      expect(many - none).toBeLessThan(Math.max(few - none, 200) * (31 / 7) * 1.5)
    },
    180_000,
  )
})
