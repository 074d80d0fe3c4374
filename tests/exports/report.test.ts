import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import type { ExportInput } from '@/exports/define-export'
import { report } from '@/exports/report'
import { printAmount } from '@/model/money'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { exportInput, sampleInput } from './export-input'

let input: ExportInput
let html = ''
beforeAll(async () => {
  input = await sampleInput()
  html = String(await report.write(input))
})
const unescaped = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('the report to share', () => {
  it('runs nothing and fetches nothing, and its policy names its one style', () => {
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<object|javascript:| on[a-z]+=| style=|@import|url\((?!#)/i,
    )
    expect(html.replace(/xmlns(?::xlink)?="[^"]*"/g, '')).not.toMatch(/https?:\/\//)
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    expect(html.split('<style').length).toBe(2)
    expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  })

  it('holds pictures, every finding, marks, corrections and every cited line as printed', () => {
    const text = unescaped(html)
    expect(html.split('<svg').length - 1).toBe(5)
    for (const finding of input.audit?.findings ?? []) {
      expect(text).toContain(input.words.checks.message(finding))
      for (const { place } of finding.operands) expect(text).toContain(input.source.line(place.line)?.raw)
    }
    expect(text).toContain('意见：已解释：意见 2')
    expect(text).toContain(`核对结果 ${(input.audit?.findings.length ?? 0) - 1} 条`)
    expect(text).toContain('不采纳的 1 条不计，仍列在下面。')
    expect(text).toContain('1,234.56')
  })

  it('marks the key figures and pictures as the page does, and says what the marks mean', () => {
    const overview = html.split('<h2 id="overview">')[1]?.split('</section>')[0] ?? ''
    const [key = '', ...pictures] = overview.split('<figure>')
    expect(key).toMatch(/<dd>[\d,.]+ ◆/u)
    expect(key).toContain('◆ 核对有错误')
    expect(pictures[0]).toMatch(/ [◆▲]✎ 1,234\.56/u)
    const { sheets } = indicatorCoverage(input.disclosure)
    expect(pictures.join('')).toContain(input.words.overview.coverage.counted(sheets))
    expect(pictures[0]).toContain('✎ 已更正 1 处，原为 ')
    expect(pictures[0]).toMatch(/▲ \d 个下级相加 [\d,.]+，差 /u)
  })

  it('prints broad tables on pages turned sideways, and repeats the heads of all', () => {
    const broad = html.split('<details open class="broad">').length - 1
    expect(broad).toBeGreaterThan(1)
    expect(html.split('<details open>').length - 1).toBeGreaterThan(1)
    expect(html).toContain('@bottom-right{content:counter(page) " / " counter(pages)')
    expect(html).toContain('@page broad{size:A4 landscape}')
    expect(html).toContain('thead{display:table-header-group}')
  })

  it('sets each performance sheet with all its texts under its project, as no paper is broad enough for a row', () => {
    const records = html.split('<dl class="record">').slice(1)
    const text = unescaped(html)
    expect(records).toHaveLength(input.disclosure.sheets.length)
    for (const [index, sheet] of input.disclosure.sheets.entries()) {
      const record = unescaped(records[index]?.split('</dl>')[0] ?? '')
      for (const said of Object.values(sheet.texts)) expect(record).toContain(said?.value ?? '')
      for (const fen of sheet.funds.flatMap(({ figure }) => figure.fen ?? []))
        expect(record).toContain(printAmount(fen, input.unit))
      expect(text).toContain(sheet.project?.value)
    }
  })

  it('lets the keyboard scroll each table that is broader than its page, under its name', () => {
    const scrolled = [...html.matchAll(/<div class="wide"([^>]*)>/gu)].map(([, given]) => given)
    expect(scrolled.length).toBeGreaterThan(5)
    for (const given of scrolled) expect(given).toMatch(/tabindex="0" role="group" aria-label="[^"]+"/u)
  })

  it('leads every citation to its line', () => {
    const targets = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter(link => !targets.has(link))).toEqual([])
  })

  it('shows what a hostile document says as text', async () => {
    const hostile = table(
      'T12',
      [row({ kind: 'project', name: '<img src=x onerror=alert(1)>', figures: { total: '1.00' } })],
      {
        columns: ['total'],
      },
    )
    const text = String(await report.write(exportInput(disclosure([hostile]))))
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(text).not.toContain('<img')
  })

  it('names document, year, unit, tool version and time, and is the same for the same input', async () => {
    const text = unescaped(html)
    for (const words of ['示例市', '2026 年', '万元', '明账 Mingzhang', '2026-11-21 22:40 +08:00'])
      expect(text).toContain(words)
    expect(await report.write(input)).toBe(html)
  })
})
