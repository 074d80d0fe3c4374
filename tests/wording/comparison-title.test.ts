import { expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import { comparisonOf, letterOf } from '@/analysis/comparison'
import { readDisclosureText } from '@/intake/disclosure-text'
import { messages } from '@/locales'
import { fen } from '@/model/money'
import { readSource } from '@/parser/read-source'
import { comparisonTitle, relationWords } from '@/wording/comparison-title'
import { at, disclosure } from '../analysis/build-disclosure'
import { generateDepartment } from '../generator/department'

const { department, units } = generateDepartment(2)

function titleOf(texts: readonly string[]): string {
  const columns = texts.map((text, index) => {
    const [disclosure] = readSource(readDisclosureText('a.txt', 'utf-8', text)).disclosures
    if (!disclosure) throw new Error('no disclosure was read')
    return { ...comparedDocument(disclosure, null), letter: letterOf(index), name: '' }
  })
  return comparisonTitle(messages['zh-CN'], comparisonOf(columns), 'wanYuan')
}

const sourced = <T>(value: T) => ({ value, place: at(1), confidence: 1 })

const stranger = (name: string, year: number) => ({
  ...comparedDocument({ ...disclosure(), organization: sourced(name), fiscalYear: sourced(year) }, null),
  letter: 'A',
  name,
})

const relationSaid = (year: number, language: 'zh-CN' | 'en') =>
  relationWords(messages[language], comparisonOf([stranger('某局', 2031), stranger('某所', year)]))

it('strangers of different years are said to be so', () => {
  expect(relationSaid(2031, 'zh-CN')).toBe('不同单位')
  expect(relationSaid(2030, 'zh-CN')).toBe('不同单位，不同年度')
  expect(relationSaid(2030, 'en')).toBe('Different organizations, different years')
})

it('a department that equals its units says so; one class that differs is never passed over', () => {
  const texts = units.map(({ text }) => text)
  expect(titleOf([department, ...texts])).toBe('4 个单位之和等于部门预算')
  const wrong = texts.map((text, at) =>
    at === 1 ? text.replace(/^(2\d\d\t[^\t]+\t)[\d,.]+\t[\d,.]+/gmu, '$11.00\t1.00') : text,
  )
  expect(titleOf([department, ...wrong])).toMatch(/^4 个单位之和等于部门预算总额，另有 \d+ 项不等$/)
})

it('a unit that is not there is counted before anything is said of the sum', () => {
  expect(titleOf([department, units[0]?.text ?? ''])).toMatch(/还缺 3 个单位$/)
})

it('a unit that has the totals of the whole department is said to, not counted as a share of it', () => {
  const own = department.replace(/部门预算/gu, '单位预算')
  expect(own).not.toBe(department)
  expect(titleOf([department, own])).toBe('B 一家就等于部门整体，而部门的表里还有 3 个单位')
})

it('two years of one organization with the same total are level with each other', () => {
  const { revenue } = comparedDocument(disclosure(), null)
  const of = (year: number) => ({
    ...stranger('某局', year),
    revenue: { ...revenue, totalFen: fen(100) },
  })
  const said = (language: 'zh-CN' | 'en') =>
    comparisonTitle(messages[language], comparisonOf([of(2031), of(2030)]), 'wanYuan')
  expect(said('zh-CN')).toBe('2031 年预算与 2030 年持平')
  expect(said('en')).toBe('The 2031 budget is the same as 2030')
})
