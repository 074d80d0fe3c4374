import { describe, expect, it } from 'vitest'
import { DAMAGES } from '../generator/damage'
import { generate } from '../generator/generate'
import { stepsOf } from './steps'

const lines = generate(3, DAMAGES, 1).text.split('\n')

/** Lines between the first that holds one text and the next that holds another. */
function stretch(from: RegExp, to: RegExp): readonly [before: string, inside: string, after: string] {
  const start = lines.findIndex(line => from.test(line) && !line.includes('\t'))
  const end = lines.findIndex((line, at) => at > start && to.test(line))
  if (start < 0 || end < 0) throw new Error(`no stretch ${String(from)} … ${String(to)}`)
  const parts = [lines.slice(0, start), lines.slice(start, end), lines.slice(end)]
  const [before = '', inside = '', after = ''] = parts.map(part => part.join('\n'))
  return [before, inside, after]
}

const repeated = (text: string, times: number) => Array.from({ length: times }, () => text).join('\n')

const { text } = generate(3)
const rows = (pattern: RegExp) => {
  const all = text.split('\n')
  const at = all.findIndex(line => pattern.test(line))
  if (at < 0) throw new Error(`no line ${String(pattern)}`)
  return (times: number) =>
    [...all.slice(0, at), repeated(all[at] ?? '', times), ...all.slice(at + 1)].join('\n')
}

/** Texts that grow with a number in one respect. */
const GROWING: readonly (readonly [title: string, grown: (times: number) => string])[] = [
  ['whole disclosures', times => repeated(text, Math.ceil(times / 3))],
  [
    'sheets',
    times => {
      const [before, sheets, after] = stretch(/项目支出绩效目标/u, /国有资产占有使用情况/u)
      return `${before}\n${repeated(sheets, times)}\n${after}`
    },
  ],
  ['rows of indicators', rows(/数量.*≥/u)],
  ['rows of a table', rows(/^\d{7}\t/u)],
  ['rows of projects', rows(/^[^\t\d]{6,}\t[\d.]+\t[\d.]*\t[\d.]*\t[\d.]*\t[\d.]*\t[\d.]*$/u)],
  ['paragraphs of the narrative', rows(/比上年|较上年|与上年/u)],
  ['blank lines', times => text.replaceAll('\n\n', '\n'.repeat(2 + times))],
  [
    'one endless paragraph',
    times =>
      text.replace('主要原因是', `主要原因是${'一是项目支出增加12.30万元，增长4.50%；'.repeat(times * 20)}`),
  ],
  [
    'amounts under one 分别 after another',
    times => text.replace('主要原因是', `主要原因是${'分别增加12.30万元、'.repeat(times * 40)}`),
  ],
  [
    'titles of other tables',
    times =>
      text.replace(
        '\n第三部分',
        `\n${'2026年政府采购预算表\n单位：万元\n采购项目\t合计\n'.repeat(times * 10)}第三部分`,
      ),
  ],
  ['one endless line of cells', times => `${text}\n${'指标\t100%\t'.repeat(times * 100)}`],
  ['headings', rows(/^第三部分/u)],
]

describe('reading takes a number of steps that grows as the text does', () => {
  it.each(GROWING)(
    'with more %s',
    (_, grown) => {
      const one = grown(4)
      const four = grown(16)
      const perCharacter = stepsOf(one) / one.length
      expect(perCharacter).toBeGreaterThan(1)
      expect(stepsOf(four) / four.length).toBeLessThan(perCharacter * 1.5)
    },
    30_000,
  )
})
