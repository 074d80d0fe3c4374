import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'
import { amounts } from '../read-text'

const HEAD = [
  '2027年国有资本经营预算收支预算表',
  '单位：万元',
  '国有资本经营预算收入|||国有资本经营预算支出||||',
  '项目||国有资本经营收入预算|科目编码|科目名称|合计|基本支出|项目支出',
  '收入科目编码|科目名称||||||',
]

describe('T9 国有资本经营预算收支预算表', () => {
  it('reads the one 合计 row and a coded row on both sides', () => {
    const { rows } = disclosureOf(
      ...HEAD,
      '合计||6.00|||6.00||6.00',
      '10306|经营收入|6.00|223|经营支出|6.00||6.00',
    ).tables.T9
    expect(rows.map(row => [row.side, row.kind, row.code, amounts(row)])).toEqual([
      ['revenue', 'total', null, { amount: 6 }],
      ['expenditure', 'total', null, { total: 6, basic: null, project: 6 }],
      ['revenue', 'item', '10306', { amount: 6 }],
      ['expenditure', 'item', '223', { total: 6, basic: null, project: 6 }],
    ])
  })

  it('reads revenue down to nine digits', () => {
    const { rows } = disclosureOf(
      ...HEAD,
      '合计||6.00|||6.00||6.00',
      '1030601|利润收入|6.00|223|经营支出|6.00||6.00',
      '103060198|其他企业利润收入|6.00|||||',
    ).tables.T9
    expect(rows.find(row => row.code === '103060198')).toMatchObject({
      side: 'revenue',
      name: '其他企业利润收入',
    })
  })

  it('reads an all-blank 合计 row on both sides', () => {
    const { rows } = disclosureOf(...HEAD, '合计|||||||', '注：本表无数据').tables.T9
    expect(rows.map(row => [row.side, amounts(row)])).toEqual([
      ['revenue', { amount: null }],
      ['expenditure', { total: null, basic: null, project: null }],
    ])
  })
})
