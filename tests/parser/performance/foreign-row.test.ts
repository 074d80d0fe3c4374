import { describe, expect, it } from 'vitest'
import { HEAD, HEADER, readSheets } from './sheet-text'

const ROWS = [
  '|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数量|20盏',
  '||质量指标|灯具合格率|100%|质量指标|灯具合格率|100%',
  '|||线路完好率|≥98%||线路完好率|≥98%',
  '|满意度指标|服务对象满意度|居民满意度|≥90%|服务对象满意度|居民满意度|≥90%',
]

/** What becomes of a line between the rows of a sheet. */
function between(line: string): { role: string; names: string[] } {
  const { sheets, context } = readSheets(...HEAD, HEADER, ...ROWS.slice(0, 2), line, ...ROWS.slice(2))
  return {
    role: context.ledger.role(HEAD.length + 4),
    names: sheets[0]?.indicators.map(({ name }) => name) ?? [],
  }
}

const OWN = between(ROWS[1] ?? '').names.filter((name, at, all) => all.indexOf(name) === at)

describe('a line of something else between the rows of indicators', () => {
  it.each([
    '2130301|行政运行|12.50|12.50||||',
    '合计|12.50|12.50|||||',
    '档案柜购置|12.50|12.50|||||',
    '3|李建国|男|副主任||||',
    '||某县财政局（公章）|||||',
    '||某县审计局|||||',
    '开户行账号|1405 0166 2200',
    '购置日期|原值|净值|使用部门|3.20|||',
    '赵敏|2031.06|出纳|在岗',
    '采购品目|A0201|限额以上|||||',
    '关于公开的通知|〔2031〕9号||||||',
    '接上页|',
  ])('%s stays unread', line => {
    const { role, names } = between(line)
    expect(role).toBe('unread')
    expect(new Set(names)).toEqual(new Set(OWN))
  })

  it.each([
    '灯杆数量|30根|灯杆数量|30根||||',
    '|||灯杆数量|30根|||',
    '||时效指标|安装时间|6月底前',
    '|||灯具数量|||灯具数量|20盏',
  ])('%s is a row of the sheet', line => {
    expect(between(line).role).toBe('indicatorRow')
  })
})
