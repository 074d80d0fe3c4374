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
    expect(revenueHeadline(revenue('2.00', '1.00'))).toMatchObject({ template: 'halfFrom' })
  })

  it('does not call one of two equal sources the largest', () => {
    expect(revenueHeadline(revenue('9.00', '4.00', '4.00'))).toEqual({
      template: 'equalFrom',
      sources: ['generalPublic', 'governmentFunds'],
      basisPoints: 4444,
    })
  })

  it('does not print all of what is nearly all', () => {
    expect(revenueHeadline(revenue('1000000.00', '999999.99'))).toMatchObject({
      template: 'overHalfFrom',
      basisPoints: 9999,
    })
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
      table: 'T3',
      onlyIn: 1,
    })
  })

  it('speaks of the larger part', () => {
    expect(expenditureHeadline(split('100.00', '93.17', '6.83'))).toMatchObject({
      template: 'basicShare',
      tenths: 93,
      onlyIn: 1,
    })
  })

  it('does not say in how many classes a part stands where a class leaves open what it is', () => {
    const rows = [
      row({ kind: 'total', figures: { total: '9.00', basic: '2.00', project: '7.00' } }),
      row({ code: '208', figures: { total: '2.00', basic: '2.00', project: '' } }),
      row({ code: '212', figures: { total: '7.00', basic: '', project: '5.00' } }),
    ]
    const headline = expenditureHeadline(expenditureSplit(disclosure([table('T3', rows)])))
    expect(headline).toMatchObject({ template: 'projectShare', onlyIn: null })
  })

  it('says all only of all', () => {
    expect(expenditureHeadline(split('5.00', '', '5.00'))).toMatchObject({ template: 'allProject' })
    expect(expenditureHeadline(split('5.00', '5.00', ''))).toMatchObject({ template: 'allBasic' })
    expect(expenditureHeadline(split('1000.00', '0.01', '999.99'))).toMatchObject({ tenths: 99 })
    expect(expenditureHeadline(split('1000.00', '999.99', '0.01'))).toMatchObject({
      template: 'basicShare',
      tenths: 99,
    })
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

const generalPublic = (total: string, project: string) =>
  expenditureSplit(
    disclosure([table('T5', [row({ kind: 'total', figures: { total, basic: '', project } })])]),
  )

describe('pageHeadline', () => {
  it('joins total, source and split', () => {
    expect(pageHeadline(revenue('9.00', '9.00'), split('9.00', '9.00', ''))).toEqual({
      totalFen: 9_000_000,
      whole: 'budget',
      places: [{ line: 1, start: 10, end: 14 }],
      source: { template: 'allFrom', source: 'generalPublic' },
      split: { template: 'allBasic' },
    })
  })

  it('falls back on the total of expenditure', () => {
    const none = revenueComposition(disclosure())
    expect(pageHeadline(none, split('7.00', '', '')).totalFen).toBe(7_000_000)
  })

  it('names a total that is a part of the budget as such', () => {
    const none = revenueComposition(disclosure())
    expect(pageHeadline(none, generalPublic('7.00', '7.00'))).toMatchObject({
      totalFen: 7_000_000,
      whole: 'generalPublic',
      split: { template: 'allProject' },
    })
    const appropriation = revenueComposition(
      disclosure([
        table('T4', [row({ side: 'revenue', name: '一般公共预算', figures: { amount: '9.00' } })]),
      ]),
    )
    expect(pageHeadline(appropriation, split('9.50', '9.50', ''))).toMatchObject({
      whole: 'appropriation',
      split: null,
    })
  })

  it('does not give a share of the general public budget as one of a larger total', () => {
    const whole = revenue('9.00', '7.00', '2.00')
    expect(pageHeadline(whole, generalPublic('7.00', '7.00')).split).toBeNull()
    expect(pageHeadline(revenue('7.00', '7.00'), generalPublic('7.00', '7.00')).split).not.toBeNull()
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

const halves = (...read: readonly ('both' | 'whole')[]) =>
  indicatorCoverage(
    disclosure([], {
      sheets: read.map((half, index) =>
        sheet({
          line: 100 + 10 * index,
          halves: { whole: true, annual: half === 'both' },
          indicators: DIMENSIONS.flatMap(dimension => [
            indicator(dimension, '名', { period: 'whole' }),
            ...(half === 'both' ? [indicator(dimension, '名')] : []),
          ]),
        }),
      ),
    }),
  )

describe('coverageHeadline', () => {
  it('names the two emptiest of the dimensions that most sheets leave empty, and counts the others', () => {
    const found = coverage(
      without('economic', 'ecological', 'cost'),
      without('economic', 'ecological', 'cost'),
      ['cost', ...without('economic', 'cost')],
    )
    expect(coverageHeadline(found)).toEqual({
      template: 'mostlyEmpty',
      period: 'annual',
      sheets: 3,
      dimensions: [
        { dimension: 'economic', covered: 0 },
        { dimension: 'cost', covered: 1 },
      ],
      more: 1,
    })
  })

  it('names the weakest where none is mostly empty, and all that are as weak', () => {
    expect(coverageHeadline(coverage(without('social'), DIMENSIONS))).toEqual({
      template: 'weakest',
      period: 'annual',
      sheets: 2,
      dimensions: [{ dimension: 'social', covered: 1 }],
      more: 0,
    })
    expect(coverageHeadline(coverage(without('cost', 'social', 'economic'), DIMENSIONS))).toMatchObject({
      dimensions: [{ dimension: 'cost' }, { dimension: 'economic' }],
      more: 1,
    })
  })

  it('says all, and nothing without sheets', () => {
    expect(coverageHeadline(coverage(DIMENSIONS))).toEqual({
      template: 'allCovered',
      period: 'annual',
      sheets: 1,
    })
    expect(coverageHeadline(coverage())).toEqual({ template: 'noSheets' })
  })

  it('does not call empty what was not read', () => {
    expect(coverageHeadline(halves('whole', 'both', 'whole'))).toEqual({
      template: 'allCovered',
      period: 'annual',
      sheets: 1,
    })
  })

  it('speaks of the whole period where no annual half was read', () => {
    expect(coverageHeadline(halves('whole', 'whole'))).toEqual({
      template: 'allCovered',
      period: 'whole',
      sheets: 2,
    })
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
    expect(headline('3.00')).toEqual({ template: 'oneProject', blank: 0 })
    expect(headline('3.00', '')).toEqual({ template: 'oneProject', blank: 1 })
    expect(headline('', '0.00')).toEqual({ template: 'noProjects' })
  })

  it('does not print all of what is nearly all', () => {
    expect(headline('99999.00', '1.00', '1.00')).toMatchObject({ projects: 2, basisPoints: 9994 })
    expect(headline('3.00', '1.00', '0.00')).toMatchObject({ projects: 2, basisPoints: 10_000 })
  })
})
