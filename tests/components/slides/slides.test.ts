import { describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import { comparedDocument } from '@/analysis/compared-document'
import { comparisonOf } from '@/analysis/comparison'
import { countedAudit } from '@/analysis/counted-audit'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { keyedFindings } from '@/analysis/finding-keys'
import { keyFigures } from '@/analysis/key-figures'
import { lastYearOf } from '@/analysis/last-year'
import { projectConcentration } from '@/analysis/project-concentration'
import { revenueComposition } from '@/analysis/revenue-composition'
import type { Deck } from '@/components/slides/deck'
import SlideChange from '@/components/slides/slide-change.vue'
import SlideComparison from '@/components/slides/slide-comparison.vue'
import SlideComparisonClasses from '@/components/slides/slide-comparison-classes.vue'
import SlideComparisonProjects from '@/components/slides/slide-comparison-projects.vue'
import SlideCoverage from '@/components/slides/slide-coverage.vue'
import SlideExpenditure from '@/components/slides/slide-expenditure.vue'
import SlideFigure from '@/components/slides/slide-figure.vue'
import SlideFindings from '@/components/slides/slide-findings.vue'
import SlideOverview from '@/components/slides/slide-overview.vue'
import SlideProjects from '@/components/slides/slide-projects.vue'
import SlideRevenue from '@/components/slides/slide-revenue.vue'
import { SLIDES, slidesOf } from '@/components/slides/slides'
import { speakerNotes } from '@/wording/slide-notes'
import { messages } from '@/locales'
import type { Claim } from '@/model/claim'
import type { Disclosure } from '@/model/disclosure'
import type { Audit, Finding } from '@/model/finding'
import { at, disclosure, figure, indicator, row, sheet, table } from '../../analysis/build-disclosure'
import { wan } from '../../analysis/build-finding'
import { mounted } from '../figures/mounted'

function deckOf(read: Disclosure, audit: Audit | null = null, marks: Deck['marks'] = new Map()): Deck {
  const coverage = indicatorCoverage(read)
  return {
    disclosure: read,
    audit,
    told: countedAudit(audit, marks),
    marks,
    revenue: revenueComposition(read),
    split: expenditureSplit(read),
    coverage,
    concentration: projectConcentration(read),
    figures: keyFigures(read, coverage),
    comparison: null,
    name: '某局 2031',
    unit: 'wanYuan',
    theme: 'light',
  }
}

const T1 = table('T1', [
  row({ line: 3, side: 'revenue', name: '一般公共预算', figures: { amount: '12.00' } }),
  row({ line: 9, side: 'revenue', kind: 'grandTotal', name: '收入总计', figures: { amount: '12.00' } }),
])

const change = (direction: Claim['direction'], raw: string): Claim => ({
  section: '一',
  kind: 'change',
  label: '收入总计',
  value: Number(raw),
  raw,
  unit: '万元',
  direction,
  place: at(40),
  restates: null,
})

const finding = (severity: Finding['severity'], line: number): Finding => ({
  check: 'totals-balance',
  family: 'withinTable',
  severity,
  messageId: 'sectionMissing',
  details: {},
  expected: null,
  actual: null,
  difference: null,
  operands: [{ place: at(line), raw: '1.00', label: '合计', role: 'result' }],
  confidence: 1,
})

const off = (line: number, amount: number) => ({ ...finding('error', line), difference: wan(amount) })

const ids = (deck: Deck) => slidesOf(deck).map(({ id }) => id)

describe('the slides of a document', () => {
  it('are those it has something for, in the order of the questions', () => {
    expect(ids(deckOf(disclosure([])))).toEqual([])
    expect(ids(deckOf(disclosure([T1])))).toEqual(['overview', 'revenue'])
    const checked = deckOf(disclosure([T1]), { findings: [], obligations: [] })
    expect(ids(checked)).toEqual(['overview', 'revenue', 'findings'])
  })

  it('each have words and notes in both languages', () => {
    const deck = deckOf(disclosure([T1]), { findings: [finding('error', 7)], obligations: [] })
    for (const { id } of SLIDES) {
      for (const words of Object.values(messages)) expect(words.present.slides[id]).toBeTruthy()
    }
    expect(speakerNotes(messages['zh-CN'], deck, 'revenue')).toEqual([
      '一般公共预算 12.00 万元，100.00%，行 3',
    ])
    expect(speakerNotes(messages.en, deck, 'findings')[0]).toContain('合计 1.00')
  })
})

const year = (claim: Claim) => lastYearOf(deckOf({ ...disclosure([T1]), claims: [claim] }).figures)

describe('last year', () => {
  it('is this year less the change that the text states', () => {
    expect(year(change('increase', '2.00'))).toMatchObject({ before: 10_000_000, difference: 2_000_000 })
    expect(year(change('decrease', '2.00'))).toMatchObject({ before: 14_000_000, difference: -2_000_000 })
  })

  it('is not guessed where the change is no money or larger than the total', () => {
    expect(year({ ...change('increase', '2.00'), unit: '%' })).toBeNull()
    expect(year(change('increase', '13.00'))).toBeNull()
    expect(lastYearOf(deckOf(disclosure([T1])).figures)).toBeNull()
  })
})

describe('the slide of key figures', () => {
  it('tells what was not found from what is blank, and says what was read in doubt', () => {
    const T3 = table('T3', [row({ line: 20, kind: 'total', name: '合计', figures: { total: '9.00' } })])
    const [total] = T3.rows
    const doubted = {
      ...T3,
      rows: [{ ...total!, figures: { total: { ...total!.figures.total!, confidence: 0.5 } } }],
    }
    const { wrapper } = mounted(SlideOverview, { deck: deckOf(disclosure([doubted])), page: 1, pages: 1 })
    const values = wrapper.findAll('dd.figures').map(value => value.text())
    expect(values.slice(0, 3)).toEqual(['—', '~9.00', '—'])
    expect(values).not.toContain('空白')
  })
})

describe('the slide of revenue', () => {
  it('marks a corrected figure with a finding on it, prints the total, and says what the parts differ by', () => {
    const [part, total] = T1.rows
    const was = { fen: null, raw: '' }
    const corrected = {
      ...part!,
      figures: { amount: { ...part!.figures.amount!, corrected: { from: was } } },
    }
    const less = { ...total!, figures: { amount: figure('15.00', 9) } }
    const read = disclosure([{ ...T1, rows: [corrected, less] }])
    const wrong = {
      ...finding('error', 3),
      operands: [{ place: corrected.figures.amount.place, raw: '', label: '', role: 'result' as const }],
    }
    const shown = (audit: Audit | null) =>
      mounted(SlideRevenue, { deck: deckOf(read, audit), page: 1, pages: 1 }).wrapper
    const wrapper = shown({ findings: [wrong], obligations: [] })
    expect(wrapper.get('tbody th').text()).toBe('一般公共预算◆✎')
    expect(wrapper.get('tfoot').text()).toContain('15.00')
    expect(wrapper.get('.slide-signs').text()).toBe(
      '▲ 1 个下级相加 12.00，差 3.00   ✎ 已更正 1 处，原为 空白   ◆ 核对有错误',
    )
    const traced = wrapper
      .findAllComponents(SlideFigure)
      .filter(each => each.element.parentElement?.matches('.slide-signs'))
      .map(each => each.props('places').map(place => place?.line))
    expect(traced).toEqual([[9, 3], [3]])
    expect(shown(null).get('tbody th').text()).toBe('一般公共预算✎')
    // A finding that the reviewer dismissed marks no figure.
    const audit = { findings: [wrong], obligations: [] }
    const dismissed = new Map([[keyedFindings(audit)[0]!.key, { state: 'dismissed', note: '' } as const]])
    const deck = deckOf(read, audit, dismissed)
    const without = mounted(SlideRevenue, { deck, page: 1, pages: 1 }).wrapper
    expect(without.get('tbody th').text()).toBe('一般公共预算✎')
    expect(without.text()).not.toContain('核对有错误')
    const plain = mounted(SlideRevenue, { deck: deckOf(disclosure([T1])), page: 1, pages: 1 }).wrapper
    expect(plain.find('.slide-signs').exists()).toBe(false)
  })
})

describe('the slide of expenditure', () => {
  it('explains the marks that it shows, and no other', () => {
    const amounts = { total: '12.00', basic: '2.00', project: '10.00' }
    const T3 = table('T3', [
      row({ line: 3, kind: 'total', name: '合计', figures: amounts }),
      row({ line: 4, code: '212', name: '城乡社区支出', figures: amounts }),
    ])
    const shown = (at_: number) => {
      const { place } = T3.rows[at_]!.figures.total!
      const operands = [{ place, raw: '', label: '', role: 'result' as const }]
      const audit = { findings: [{ ...finding('error', place.line), operands }], obligations: [] }
      const deck = deckOf(disclosure([T3]), audit)
      return mounted(SlideExpenditure, { deck, page: 1, pages: 1 }).wrapper
    }
    expect(shown(1).get('tbody th').text()).toBe('城乡社区支出◆')
    expect(shown(1).get('.slide-signs').text()).toBe('◆ 核对有错误')
    expect(shown(0).get('tbody th').text()).toBe('城乡社区支出')
    expect(shown(0).get('tfoot').text()).toContain('总计◆12.00')
    expect(shown(0).get('.slide-signs').text()).toBe('◆ 核对有错误')
    expect(shown(1).get('tfoot').text()).toContain('总计12.00')
  })
})

const column = (letter: string, read: Disclosure) => ({
  ...comparedDocument(read, null),
  letter,
  name: `${letter} 局`,
})

describe('the slide that compares', () => {
  it('says why a bar is in one piece, and of which document the parts differ', () => {
    const less = { ...T1, rows: [T1.rows[0]!, { ...T1.rows[1]!, figures: { amount: figure('15.00', 9) } }] }
    const of = (first: Disclosure) => {
      const comparison = comparisonOf([column('A', first), column('B', disclosure([T1]))])
      return mounted(SlideComparison, { deck: { ...deckOf(first), comparison }, page: 1, pages: 1 }).wrapper
    }
    const wrapper = of(disclosure([less]))
    expect(wrapper.get('.slide-legend').text()).toContain('各来源相加不等于总计，未分')
    expect(wrapper.get('.slide-signs').text()).toBe('▲ A 1 个下级相加 12.00，差 3.00')
    expect(wrapper.get('.slide-signs').getComponent(SlideFigure).props('column')).toBe(0)
    expect(
      of(disclosure([T1]))
        .get('.slide-legend')
        .text(),
    ).not.toContain('未分')
  })
})

/** One organization with one project, in one year. */
const listed = (year: number, total: string, corrected = false) => {
  const [only] = [row({ line: 5, kind: 'project', name: '路灯改造', unit: '某队', figures: { total } })]
  const printed = only!.figures.total!
  const told = corrected ? { ...printed, corrected: { from: { fen: null, raw: '' } } } : printed
  const read = disclosure([table('T12', [{ ...only!, figures: { total: told } }])])
  const sourced = { place: at(1), confidence: 1 }
  return { ...read, organization: { ...sourced, value: '某局' }, fiscalYear: { ...sourced, value: year } }
}

describe('the slide of projects that changed', () => {
  it('leads from what it says of corrections to the document they are of, whichever year stands first', () => {
    const later = listed(2031, '3.00')
    const comparison = comparisonOf([column('A', later), column('B', listed(2030, '2.00', true))])
    expect(comparison.periods.map(({ letter }) => letter)).toEqual(['B', 'A'])
    const deck = { ...deckOf(later), comparison }
    const { wrapper } = mounted(SlideComparisonProjects, { deck, page: 1, pages: 1 })
    expect(wrapper.get('.slide-signs').text()).toContain('✎ B 已更正 1 处')
    const part = wrapper.get('.slide-signs').getComponent(SlideFigure)
    expect(part.props('column')).toBe(1)
    expect(part.props('places').map(place => place?.line)).toEqual([5])
    expect(speakerNotes(messages['zh-CN'], deck, 'comparisonProjects')).toEqual([
      '路灯改造，增加，+1.00 万元',
    ])
  })
})

const sourceOf = (view: Component, deck: Deck) =>
  mounted(view, { deck, page: 1, pages: 1 }).wrapper.get('.slide-source').text()

describe('the line of sources', () => {
  it('names the unit where amounts are shown in it, and no unit under counts, shares and sentences', () => {
    const counted = deckOf(
      disclosure([], { sheets: [sheet({ indicators: [indicator('quantity', '甲')] })] }),
      { findings: [], obligations: [] },
    )
    expect(sourceOf(SlideCoverage, counted)).toMatch(/^某局 2031/u)
    expect(sourceOf(SlideFindings, counted)).toBe('某局 2031')
    expect(sourceOf(SlideRevenue, deckOf(disclosure([T1])))).toMatch(/^万元。某局 2031/u)
  })

  it('names each document that is compared, with its year', () => {
    const T3 = table('T3', [
      row({ line: 3, kind: 'total', name: '合计', figures: { total: '12.00' } }),
      row({ line: 4, code: '212', name: '城乡社区支出', figures: { total: '12.00' } }),
    ])
    const read = disclosure([T1, T3])
    const named = ['A', 'B'].map(letter => ({ ...column(letter, read), name: `${letter} 局 2031` }))
    const deck = { ...deckOf(read), comparison: comparisonOf(named) }
    expect(sourceOf(SlideComparison, deck)).toMatch(/^万元。A A 局 2031 表一.*B B 局 2031 表一/u)
    // By share, as these are not two years of one organization.
    expect(sourceOf(SlideComparisonClasses, deck)).toMatch(/^A A 局 2031 表三/u)
  })
})

const project = (line: number, name: string) =>
  row({ line, kind: 'project', name, unit: '某队', figures: { total: '3.00' } })

describe('the slide of projects', () => {
  it('says how many rows of the table are one project, as its page does', () => {
    const T12 = table('T12', [project(5, '路灯改造'), project(6, '路灯改造'), project(7, '桥梁检测')])
    const { wrapper } = mounted(SlideProjects, { deck: deckOf(disclosure([T12])), page: 1, pages: 1 })
    expect(wrapper.get('.slide-lead').text()).toMatch(/^2 个项目（3 行，同名同单位的合为一个）按金额排列/u)
  })
})

describe('the slide of findings', () => {
  const audit = {
    findings: [finding('error', 5), finding('error', 6), finding('warning', 7), finding('note', 8)],
    obligations: [],
  }

  it('counts errors and warnings, without notes and what was dismissed', () => {
    const [first] = keyedFindings(audit)
    const shown = (marks: Deck['marks']) =>
      mounted(SlideFindings, { deck: { ...deckOf(disclosure([]), audit), marks }, page: 1, pages: 1 }).wrapper
    expect(shown(new Map()).get('h1').text()).toBe('2 项错误，1 项警告')
    const dismissed = shown(new Map([[first!.key, { state: 'dismissed', note: '' }]]))
    expect(dismissed.get('h1').text()).toBe('1 项错误，1 项警告')
    expect(dismissed.findAll('tbody tr')).toHaveLength(2)
    expect(dismissed.get('.slide-lead').text()).toBe('核对 0 项，不采纳的 1 项不计')
    expect(shown(new Map()).get('.slide-lead').text()).toBe('核对 0 项')
  })

  it('shows one for all that are off by the same amount, and counts the others beside it', () => {
    const all = [off(5, 9), off(6, -9), off(7, 9), off(8, 2), ...[9, 10, 11, 12, 13].map(n => off(n, n + 1))]
    const deck = deckOf(disclosure([]), { findings: all, obligations: [] })
    const { wrapper } = mounted(SlideFindings, { deck, page: 1, pages: 1 })
    expect(wrapper.get('h1').text()).toBe('9 项错误')
    expect(wrapper.findAll('tbody tr')).toHaveLength(6)
    expect(wrapper.findAll('.alike').map(each => each.text())).toEqual(['另 2 条差额相同'])
    expect(wrapper.text()).toContain('另有 1 项')
  })
})

describe('the slide of the change', () => {
  const T1ofTwo = table('T1', [
    row({ line: 3, side: 'revenue', name: '一般公共预算', figures: { amount: '9.00' } }),
    row({ line: 4, side: 'revenue', name: '政府性基金预算', figures: { amount: '3.00' } }),
    row({ line: 9, side: 'revenue', kind: 'grandTotal', name: '收入总计', figures: { amount: '12.00' } }),
  ])

  it('shows this year by source, last year implied and without a source', () => {
    const read = { ...disclosure([T1ofTwo]), claims: [change('increase', '2.00')] }
    const { wrapper } = mounted(SlideChange, { deck: deckOf(read), page: 1, pages: 1 })
    const [before, now] = wrapper.findAll('.slide-year')
    expect(before!.text()).toContain('推算')
    expect(before!.findAll('.part')).toHaveLength(0)
    expect(now!.text()).toContain('+2.00')
    expect(now!.findAll('.part').map(part => part.text())).toEqual(['一般公共9.00', '政府性基金3.00'])
  })
})
