import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldText } from '@/parser/narrative/fold'
import { readNarrativeText } from './read-narrative-text'

const WORDS = [
  '一、收支变动情况\n',
  '十、绩效管理情况\n',
  '（一）',
  '1、',
  '其中：',
  '预算收入',
  '比上年',
  '增加',
  '减少',
  '与上年相同',
  '分别',
  '占',
  '由',
  '到',
  '12,345.60',
  '3.5',
  '7',
  '万元',
  '%',
  '个',
  '台（套）',
  '平方米',
  '，',
  '；',
  '。',
  '、',
  '（',
  '）',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '2025年',
  '-',
]
const texts = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join('')),
)

it('any text is read without a throw, and every claim’s digits stand at its place', () => {
  fc.assert(
    fc.property(texts, text => {
      const { claims, source } = readNarrativeText(`一、收支变动情况\n${text}`)
      for (const { raw, value, place } of claims) {
        const printed = (place.parts ?? [place])
          .map(({ line, start, end }) => source.lines[line - 1]!.raw.slice(start, end))
          .join('')
        expect(foldText(printed)).toBe(raw)
        expect(value).toBe(Number(raw.replaceAll(',', '')))
      }
    }),
    { numRuns: 400 },
  )
})

const read = (text: string) =>
  readNarrativeText(`一、收支变动情况\n${text}`).claims.map(({ kind, label, raw, unit, direction }) => [
    kind,
    label,
    raw,
    unit,
    direction,
  ])

it('a page break anywhere in a sentence changes nothing but the place', () => {
  const sentence =
    '预算收入总计12,345.60万元，其中：本年收入12,000.00万元，上年结转345.60万元，比上年减少5.40万元，下降0.04%。'
  const whole = read(sentence)
  for (let at = 1; at < sentence.length; at++) {
    expect(read(`${sentence.slice(0, at)}\n\n仅供参阅\n\n${sentence.slice(at)}`)).toEqual(whole)
  }
})

it.each(['1,111', '了了', '（1万元', '　', '增加', '2025年', '比上年', '<a', '一、'])(
  'a long run of %s takes linear work',
  piece => {
    const text = `一、收支变动情况\n${piece.repeat(40_000)}1万元`
    expect(() => readNarrativeText(text)).not.toThrow()
  },
  4_000,
)
