import { describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { readingReport } from '@/analysis/reading-report'
import { matchSheets } from '@/model/sheet-matching'
import type { Claim } from '@/model/claim'
import { parseAmount, shareInBasisPoints, subtractFen, sumFen, type Fen } from '@/model/money'
import { PLANTED_ERRORS, plantedLine } from './planted-errors'
import { amountOf, brokenRows, brokenSums, byCode, readSample } from './read-sample'

const { lines, disclosure } = await readSample()
const { tables, sheets, claims, overall } = disclosure
const matching = matchSheets(disclosure)
const wanYuan = (raw: string) => parseAmount(raw, 'wanYuan')
const totalRow = (id: keyof typeof tables) => tables[id].rows.find(row => row.kind === 'total')
const balance = (id: 'T1' | 'T4', side: 'revenue' | 'expenditure', kind: string) =>
  tables[id].rows.find(row => row.side === side && row.kind === kind)
const amount = (claim: Claim | undefined) => (claim ? wanYuan(claim.raw) : null)
const annualFund = (sheet: (typeof sheets)[number], source: string) =>
  sheet.funds.find(fund => fund.period === 'annual' && fund.source === source)?.figure.fen ?? null

const cellOf = ({ restates }: Claim): Fen | null | undefined =>
  restates &&
  tables[restates.table].rows.find(row => row.place.line === restates.line && row.figures[restates.column])
    ?.figures[restates.column]?.fen

describe('the sample', () => {
  it('says on its cover that it is invented', () => {
    expect(lines.slice(0, 8).join('')).toContain('虚构')
    expect(disclosure.organization?.value).toContain('虚构')
  })

  it('is read whole: thirteen tables, at least twelve projects in two units and eight sheets, no line left over', () => {
    const report = readingReport(disclosure)
    const projects = tables.T12.rows.filter(row => row.kind === 'project')
    expect(report.tables.filter(table => table.state === 'missing')).toEqual([])
    expect(projects.length).toBeGreaterThanOrEqual(12)
    expect(new Set(projects.map(row => row.unit)).size).toBeGreaterThanOrEqual(2)
    expect(sheets.length).toBeGreaterThanOrEqual(8)
    expect(overall).not.toBeNull()
    expect(report.unread).toEqual([])
  })

  it('has damaged indicator rows: what is printed, what is empty and a half that is missing are all there', () => {
    const { rows } = indicatorCoverage(disclosure)
    const states = new Set(rows.flatMap(row => row.cells.map(cell => cell.state)))
    expect(states).toContain('covered')
    expect(states).toContain('printedEmpty')
    expect(states).toContain('notRead')
    expect(lines.filter(line => line.trim() === '仅供内部审核').length).toBeGreaterThanOrEqual(4)
    expect(lines.some(line => line.includes('<td>'))).toBe(true)
  })
})

describe('the planted errors', () => {
  it('are at least four and stand where they are said to stand', () => {
    expect(PLANTED_ERRORS.length).toBeGreaterThanOrEqual(4)
    for (const { line, printed } of PLANTED_ERRORS) expect(lines[line - 1]).toContain(printed)
  })

  it('hold a section of table 3 that is not the sum of its items', () => {
    const line = plantedLine('section-does-not-add-up')
    expect(brokenSums(tables.T3, ['total', 'basic', 'project'])).toEqual(
      expect.arrayContaining([`T3 ${line} total`, `T3 ${line} project`]),
    )
    expect(byCode(disclosure, 'T2', 'total').get('21205')).toBe(wanYuan('289.15'))
    expect(byCode(disclosure, 'T3', 'total').get('21205')).toBe(wanYuan('298.15'))
  })

  it('hold a growth rate that does not follow from the amounts', () => {
    const rates = claims.filter(({ section, kind }) => section === '一' && kind === 'rate')
    const changed = claims.find(({ section, kind }) => section === '一' && kind === 'change')
    const total = amountOf(balance('T1', 'revenue', 'grandTotal'), 'amount')
    const change = amount(changed) ?? total
    expect(shareInBasisPoints(change, subtractFen(total, change))).toBe(474)
    expect(rates.map(({ raw }) => raw)).toEqual(['6.44', '4.74'])
  })

  it('hold agency operating expenses that differ from table 11', () => {
    const claimed = claims.find(({ section, kind }) => section === '八' && kind === 'amount')
    expect(claimed?.place.line).toBe(plantedLine('agency-operating-mismatch'))
    expect(amount(claimed)).not.toBe(amountOf(totalRow('T11'), 'total'))
  })

  it('hold one project of table 12 without a sheet', () => {
    const without = matching.rows.filter(({ table, row }) => table === 'T12' && !matching.sheetOf(row))
    expect(without.map(({ row }) => row.name)).toEqual(['绿道驿站公共卫生间运行'])
  })

  it('hold a cost indicator above the annual funds', () => {
    const line = plantedLine('cost-above-funds')
    const sheet = sheets.find(({ lines }) => lines.from <= line && line <= lines.to)
    const cost = sheet?.indicators.find(
      ({ dimension, period }) => dimension === 'cost' && period === 'annual',
    )
    expect(cost?.value).toBe('≤68.5万元')
    expect(sheet && annualFund(sheet, 'total')).toBe(wanYuan('62.40'))
  })

  it('hold one sheet, and no other, whose annual total differs from its table row', () => {
    const differing = matching.sheets.filter(sheet => {
      const budgeted = amountOf(matching.rowOf(sheet)?.row, 'total')
      return Math.abs((annualFund(sheet, 'total') ?? 0) - budgeted) > 5_000
    })
    const line = plantedLine('annual-total-differs-from-table')
    expect(differing.map(({ lines }) => lines.from <= line && line <= lines.to)).toEqual([true])
  })
})

describe('everything else in the sample', () => {
  it('adds up within the tables', () => {
    const line = plantedLine('section-does-not-add-up')
    const split = ['total', 'basic', 'project'] as const
    const sources = [
      'generalPublic',
      'governmentFunds',
      'stateCapital',
      'specialAccount',
      'unitFunds',
    ] as const
    const withoutPlanted = brokenSums(tables.T3, split).filter(broken => !broken.startsWith(`T3 ${line} `))
    // The class above the planted section no longer fits it either.
    expect(withoutPlanted).toEqual(['T3 159 total', 'T3 159 project'])
    expect(brokenSums(tables.T2, ['total', ...sources, 'carryover'])).toEqual([])
    expect([...brokenSums(tables.T5, split), ...brokenSums(tables.T8, split)]).toEqual([])
    expect(brokenSums(tables.T6, ['total', 'personnel', 'operating'])).toEqual([])
    expect(brokenSums(tables.T7, ['amount'])).toEqual([])
    expect([...brokenSums(tables.T12, ['total', ...sources]), ...brokenSums(tables.T13, ['total'])]).toEqual(
      [],
    )
    for (const id of ['T3', 'T5', 'T8'] as const) {
      expect(brokenRows(tables[id], 'total', ['basic', 'project'])).toEqual([])
    }
    for (const id of ['T2', 'T10', 'T11', 'T12'] as const) {
      expect(brokenRows(tables[id], 'total', sources)).toEqual([])
    }
    expect(brokenRows(tables.T6, 'total', ['personnel', 'operating'])).toEqual([])
  })

  it('balances in tables 1 and 4', () => {
    for (const id of ['T1', 'T4'] as const) {
      const items = (side: string) => tables[id].rows.filter(row => row.side === side && row.kind === 'item')
      const revenue = sumFen(items('revenue').map(row => amountOf(row, 'amount')))
      const expenditure = sumFen(items('expenditure').map(row => amountOf(row, 'total')))
      expect(revenue).toBe(amountOf(balance(id, 'revenue', 'thisYear'), 'amount'))
      expect(expenditure).toBe(amountOf(balance(id, 'expenditure', 'thisYear'), 'total'))
      const total = amountOf(balance(id, 'revenue', 'grandTotal'), 'amount')
      expect(sumFen([revenue, amountOf(balance(id, 'revenue', 'carryover'), 'amount')])).toBe(total)
      expect(amountOf(balance(id, 'expenditure', 'grandTotal'), 'total')).toBe(total)
    }
  })

  it('agrees between the tables', () => {
    const total = amountOf(totalRow('T3'), 'total')
    expect(total).toBe(amountOf(balance('T1', 'expenditure', 'grandTotal'), 'total'))
    expect(amountOf(totalRow('T2'), 'total')).toBe(amountOf(balance('T1', 'revenue', 'thisYear'), 'amount'))
    expect(amountOf(totalRow('T6'), 'total')).toBe(amountOf(totalRow('T5'), 'basic'))
    expect(amountOf(totalRow('T7'), 'amount')).toBe(amountOf(totalRow('T8'), 'total'))
    const projects = sumFen([amountOf(tables.T12.rows[0], 'total'), amountOf(tables.T13.rows[0], 'total')])
    expect(projects).toBe(amountOf(totalRow('T3'), 'project'))
    const generalPublic = byCode(disclosure, 'T2', 'generalPublic')
    for (const [code, amount] of byCode(disclosure, 'T5', 'total'))
      expect(amount).toBe(generalPublic.get(code))
  })

  it('restates the tables in the narrative', () => {
    const restating = claims.filter(claim => claim.restates && claim.unit === '万元')
    const wrong = restating.filter(claim => (amount(claim) ?? 0) !== (cellOf(claim) ?? 0))
    expect(restating.length).toBeGreaterThan(30)
    expect(wrong.map(claim => claim.place.line)).toEqual([plantedLine('agency-operating-mismatch')])
  })

  it('adds up in the sheets, by source, and in the overall sheet', () => {
    for (const sheet of sheets) {
      const sources = ['central', 'provincial', 'local', 'selfRaised', 'other'].map(key =>
        annualFund(sheet, key),
      )
      expect(sumFen(sources)).toBe(annualFund(sheet, 'total'))
    }
    const totals = overall?.funds.filter(fund => fund.key === 'total').map(fund => fund.figure.fen)
    const total = amountOf(totalRow('T3'), 'total')
    expect(totals).toEqual([total, total])
  })
})
