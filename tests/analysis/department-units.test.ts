import { describe, expect, it } from 'vitest'
import { comparedDocument, type ComparedDocument } from '@/analysis/compared-document'
import { brokenSums, unitSums } from '@/analysis/department-units'
import { departmentOf, relationOf } from '@/analysis/document-relation'
import { readDisclosureText } from '@/intake/disclosure-text'
import type { Disclosure } from '@/model/disclosure'
import { fen } from '@/model/money'
import { readSource } from '@/parser/read-source'
import { generateDepartment } from '../generator/department'

function read(text: string): Disclosure {
  const { disclosures } = readSource(readDisclosureText('a.txt', 'utf-8', text))
  if (!disclosures[0]) throw new Error('no disclosure was read')
  return disclosures[0]
}
const compared = (text: string) => comparedDocument(read(text), null)

/** The document with its first class 1,000 yuan larger than printed. */
function off(document: ComparedDocument): ComparedDocument {
  const [first, ...rest] = document.split.classes
  if (!first?.total?.fen) throw new Error('no class with an amount')
  const total = { ...first.total, fen: fen(first.total.fen + 100_000) }
  return { ...document, split: { ...document.split, classes: [{ ...first, total }, ...rest] } }
}

describe.each([1, 2, 3])('a department and the disclosures of all its units, seed %i', seed => {
  const { department, units } = generateDepartment(seed)
  const own = compared(department)
  const parts = units.map(({ text }) => compared(text))

  it('are known for what they are, its own office among the units', () => {
    const all = [...parts, own].map(({ disclosure }) => disclosure)
    expect(relationOf(all)).toBe('departmentAndUnits')
    expect(departmentOf(all)).toBe(units.length)
    const [office] = parts
    expect(office && relationOf([own.disclosure, office.disclosure])).toBe('departmentAndUnits')
  })

  it('agree in every total, source and class, none of them left out', () => {
    const sums = unitSums(own, parts)
    expect(sums.missing).toEqual([])
    expect(brokenSums(sums)).toEqual([])
    const compare = (kind: string) =>
      sums.rows.filter(({ of, difference }) => of.kind === kind && difference === 0)
    expect(compare('figure').length).toBeGreaterThanOrEqual(5)
    expect(compare('source').length).toBeGreaterThan(0)
    expect(compare('class')).toHaveLength(own.split.classes.length)
  })

  it('name the unit that is missing, the department’s own office as such', () => {
    expect(unitSums(own, parts.slice(1)).missing).toEqual([{ name: units[0]?.name, isOwn: true }])
    expect(unitSums(own, parts.slice(0, -1)).missing).toEqual([{ name: units.at(-1)?.name, isOwn: false }])
  })

  it('show where one amount differs, by how much', () => {
    const sums = unitSums(
      own,
      parts.map((part, at) => (at === 1 ? off(part) : part)),
    )
    expect(brokenSums(sums).map(({ of, difference }) => [of.kind, difference])).toEqual([['class', -100_000]])
  })
})

it('two prints of one unit are not added up', () => {
  const { department, units } = generateDepartment(1)
  const [, one] = units
  const all = [department, one?.text ?? '', one?.text ?? ''].map(read)
  expect(relationOf(all)).toBe('others')
})
