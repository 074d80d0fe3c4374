import { describe, expect, it } from 'vitest'
import { expenditureSplit } from '@/analysis/expenditure-split'
import {
  concentrationHeadline,
  coverageHeadline,
  expenditureHeadline,
  pageHeadline,
  revenueHeadline,
} from '@/analysis/headline'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { projectConcentration } from '@/analysis/project-concentration'
import { revenueComposition } from '@/analysis/revenue-composition'
import { DIMENSIONS } from '@/model/dimension'
import { disclosure, indicator, row, sheet, table } from './build-disclosure'

const revenue = (total: string, generalPublic: string, governmentFunds = '') =>
  revenueComposition(
    disclosure([
      table('T1', [
        row({ side: 'revenue', name: '一般公共预算', figures: { amount: generalPublic } }),
        row({ side: 'revenue', name: '政府性基金预算', figures: { amount: governmentFunds } }),
        row({ side: 'revenue', kind: 'grandTotal', figures: { amount: total } }),
      ]),
    ]),
  )
const split = (total: string, basic: string, project: string) =>
  expenditureSplit(
    disclosure([
      table('T3', [
        row({ kind: 'total', figures: { total, basic, project } }),
        row({ code: '208', figures: { total: basic, basic, project: '' } }),
        row({ code: '212', figures: { total: project, basic: '', project } }),
      ]),
    ]),
  )

describe('revenueHeadline', () => {
  it('says all, over half or the largest, as the amounts allow', () => {
    expect(revenueHeadline(revenue('9.00', '9.00'))).toEqual({ template: 'allFrom', source: 'generalPublic' })
    expect(revenueHeadline(revenue('9.00', '4.00', '5.00'))).toEqual({
      template: 'overHalfFrom',
      source: 'governmentFunds',
      basisPoints: 5556,
    })
    expect(revenueHeadline(revenue('9.00', '4.00', '3.00'))).toEqual({
      template: 'largestFrom',
      source: 'generalPublic',
      basisPoints: 4444,
    })
  })

  it('does not say over half of what only rounds to half', () => {
    expect(revenueHeadline(revenue('1000000.00', '499999.99'))).toMatchObject({
      template: 'largestFrom',
      basisPoints: 5000,
    })
    expect(revenueHeadline(revenue('2.00', '1.00'))).toMatchObject({ template: 'overHalfFrom' })
  })

  it('says nothing of blanks, zeros or a part larger than the whole', () => {
    expect(revenueHeadline(revenue('', ''))).toEqual({ template: 'noRevenue' })
    expect(revenueHeadline(revenue('0.00', '0.00'))).toEqual({ template: 'noRevenue' })
    expect(revenueHeadline(revenue('5.00', '9.00'))).toEqual({ template: 'noRevenue' })
  })
})

describe('expenditureHeadline', () => {
  it('gives the project share in tenths and hundredths, and where basic expenditure stands', () => {
    expect(expenditureHeadline(split('100.00', '6.83', '93.17'))).toEqual({
      template: 'projectShare',
      basisPoints: 9317,
      tenths: 93,
      basicClasses: 1,
      classes: 2,
    })
  })

  it('says all only of all', () => {
    expect(expenditureHeadline(split('5.00', '', '5.00'))).toMatchObject({ template: 'allProject' })
    expect(expenditureHeadline(split('5.00', '5.00', ''))).toMatchObject({ template: 'allBasic' })
    expect(expenditureHeadline(split('1000.00', '0.01', '999.99'))).toMatchObject({ tenths: 99 })
    expect(expenditureHeadline(split('1000.00', '999.99', '0.01'))).toMatchObject({ tenths: 1 })
  })

  it('says nothing where the split is not known', () => {
    expect(expenditureHeadline(split('', '', ''))).toEqual({ template: 'noExpenditure' })
    expect(expenditureHeadline(split('5.00', '3.00', ''))).toEqual({ template: 'noExpenditure' })
  })
})

describe('expenditureHeadline of a table without a row of totals', () => {
  it('says that no total was printed, not that there is nothing to draw', () => {
    const rows = [row({ code: '212', figures: { total: '5.00', basic: '', project: '5.00' } })]
    const bare = expenditureSplit(disclosure([table('T3', rows)]))
    expect(bare.totalPrinted).toBe(false)
    expect(expenditureHeadline(bare)).toEqual({ template: 'noTotal', table: 'T3' })
    const blank = expenditureSplit(disclosure([table('T3', [row({ code: '212', figures: { total: '' } })])]))
    expect(expenditureHeadline(blank)).toEqual({ template: 'noExpenditure' })
  })
})

describe('pageHeadline', () => {
  it('joins total, source and split', () => {
    expect(pageHeadline(revenue('9.00', '9.00'), split('9.00', '9.00', ''))).toEqual({
      totalFen: 9_000_000,
      places: [{ line: 1, start: 10, end: 14 }],
      source: { template: 'allFrom', source: 'generalPublic' },
      split: { template: 'allBasic' },
    })
  })

  it('falls back on the total of expenditure', () => {
    const none = revenueComposition(disclosure())
    expect(pageHeadline(none, split('7.00', '', '')).totalFen).toBe(7_000_000)
  })
})

const coverage = (...sheets: (readonly (typeof DIMENSIONS)[number][])[]) =>
  indicatorCoverage(
    disclosure([], {
      sheets: sheets.map((dimensions, index) =>
        sheet({
          line: 100 + 10 * index,
          indicators: dimensions.map(dimension => indicator(dimension, '名')),
        }),
      ),
    }),
  )

const without = (...empty: string[]) => DIMENSIONS.filter(dimension => !empty.includes(dimension))

describe('coverageHeadline', () => {
  it('names the two emptiest of the dimensions that most sheets leave empty', () => {
    const found = coverage(
      without('economic', 'ecological', 'cost'),
      without('economic', 'ecological', 'cost'),
      ['cost', ...without('economic', 'cost')],
    )
    expect(coverageHeadline(found)).toEqual({
      template: 'mostlyEmpty',
      sheets: 3,
      dimensions: [
        { dimension: 'economic', covered: 0 },
        { dimension: 'cost', covered: 1 },
      ],
    })
  })

  it('names the weakest where none is mostly empty', () => {
    expect(coverageHeadline(coverage(without('social'), DIMENSIONS))).toEqual({
      template: 'weakest',
      sheets: 2,
      dimension: 'social',
      covered: 1,
    })
  })

  it('says all, and nothing without sheets', () => {
    expect(coverageHeadline(coverage(DIMENSIONS))).toEqual({ template: 'allCovered', sheets: 1 })
    expect(coverageHeadline(coverage())).toEqual({ template: 'noSheets' })
  })
})

const headline = (...amounts: string[]) => {
  const rows = amounts.map(total => row({ kind: 'project', figures: { total } }))
  return concentrationHeadline(projectConcentration(disclosure([table('T12', rows)])))
}

describe('concentrationHeadline', () => {
  it('says what the five largest hold', () => {
    expect(
      headline('1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '10.00'),
    ).toEqual({
      template: 'largestHold',
      projects: 5,
      of: 11,
      basisPoints: 7000,
    })
  })

  it('names fewer where there are few, and one or none as such', () => {
    expect(headline('3.00', '1.00', '1.00')).toMatchObject({ projects: 2, basisPoints: 8000 })
    expect(headline('3.00')).toEqual({ template: 'oneProject' })
    expect(headline('', '0.00')).toEqual({ template: 'noProjects' })
  })
})
