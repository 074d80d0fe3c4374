import { read, utils } from '@e965/xlsx'
import { XMLValidator } from 'fast-xml-parser'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import { comparisonOf } from '@/analysis/comparison'
import { revenueHeadline } from '@/analysis/headline'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { projectConcentration } from '@/analysis/project-concentration'
import { projectsOverPeriods } from '@/analysis/projects-over-periods'
import { revenueComposition } from '@/analysis/revenue-composition'
import { keyedFindings } from '@/analysis/finding-keys'
import { expenditureSplit } from '@/analysis/expenditure-split'
import type { ExportContent, ExportInput } from '@/exports/define-export'
import { lightTheme } from '@/charts/theme'
import { report } from '@/exports/report'
import { SLIDES, slides } from '@/exports/slides'
import { SLIDES as PRESENTED } from '@/components/slides/slides'
import { printAmount } from '@/model/money'
import { comparisonTitle } from '@/wording/comparison-title'
import { speakerNotes } from '@/wording/slide-notes'
import { revenueTitle } from '@/wording/titles'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { exportInput, sampleInput } from './export-input'

let input: ExportInput
let bytes: ExportContent
let archive: JSZip
const paths = (pattern: RegExp) => Object.keys(archive.files).filter(path => pattern.test(path))
const part = (path: string) => archive.file(path)?.async('string') ?? Promise.resolve('')

beforeAll(async () => {
  input = await sampleInput()
  bytes = await slides.write(input)
  archive = await JSZip.loadAsync(bytes)
})

const revenueRow = (line: number, name: string, amount: string) =>
  row({ line, side: 'revenue', name, figures: { amount } })
const values = (xml: string) => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => value)

describe('the slides', () => {
  it('are those of the presentation, well-formed, each with a title, a source and notes that name the document', async () => {
    const found = paths(/^ppt\/slides\/slide\d+\.xml$/)
    expect(found).toHaveLength(7)
    for (const path of [...found, ...paths(/^ppt\/(?:charts|notesSlides)\/\w+\.xml$/)])
      expect(XMLValidator.validate(await part(path)), path).toBe(true)
    for (const path of found) expect(await part(path)).toContain('明账 Mingzhang')
    for (const path of paths(/^ppt\/notesSlides\/notesSlide\d+\.xml$/))
      expect(await part(path)).toContain('2026-11-21 22:40')
  })

  it('have in their notes what the presentation tells its speaker, a paragraph each', async () => {
    const revenue = revenueComposition(input.disclosure)
    const told = speakerNotes(
      input.words,
      {
        ...input,
        revenue,
        split: expenditureSplit(input.disclosure),
        coverage: indicatorCoverage(input.disclosure),
        concentration: projectConcentration(input.disclosure),
        figures: [],
        comparison: null,
      },
      'revenue',
    )
    expect(told.length).toBeGreaterThan(1)
    const notes = await Promise.all(paths(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(part))
    const paragraphs = notes.map(xml =>
      [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gsu)].map(([, paragraph = '']) =>
        [...paragraph.matchAll(/<a:t>([^<]*)</gu)].map(([, text]) => text).join(''),
      ),
    )
    const ofRevenue = paragraphs.find(
      ([title]) => title === revenueTitle(input.words, revenueHeadline(revenue)),
    )
    expect(ofRevenue?.slice(1, 1 + told.length)).toEqual(told)
  })

  it('hold native charts whose figures stand in a workbook, as printed', async () => {
    expect(paths(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(5)
    const books = await Promise.all(
      paths(/^ppt\/embeddings\/.*\.xlsx$/).map(async path =>
        utils.sheet_to_json<unknown[]>(
          Object.values(read(await archive.file(path)?.async('uint8array'), { type: 'array' }).Sheets)[0] ??
            {},
          { header: 1 },
        ),
      ),
    )
    const first = expenditureSplit(input.disclosure).classes[0]
    const isFirst = (row: unknown[]) => String(row[0]).startsWith(`${first?.name}  `)
    const expenditure = books.find(book => book.some(isFirst))
    expect(expenditure?.find(isFirst)?.[1]).toBe(Number(first?.basic?.fen) / 1e6)
  })

  it('leave a gap, not a zero, where nothing is printed, in the chart and in its workbook', async () => {
    const { classes } = expenditureSplit(input.disclosure)
    const nodes = classes.filter(({ total }) => (total?.fen ?? 0) > 0)
    const printed = nodes.map(({ project }) => project?.fen ?? null)
    expect(printed).toContain(null)
    const { project } = input.words.terms.columns
    const xmls = await Promise.all(paths(/^ppt\/charts\/chart\d+\.xml$/).map(part))
    const chart = xmls.find(xml => xml.includes(`<c:v>${project}</c:v>`)) ?? ''
    const series = chart.split('<c:ser>').find(xml => xml.includes(`<c:v>${project}</c:v>`)) ?? ''
    const values = new Map(
      [...(series.split('<c:val>')[1] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v><\/c:pt>/gu)].map(
        ([, at, value]) => [Number(at), Number(value) * 1e6],
      ),
    )
    expect(nodes.map((_, at) => values.get(at) ?? null)).toEqual(printed)
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>')
    const sheets = await Promise.all(
      paths(/^ppt\/embeddings\/.*\.xlsx$/).map(
        async path =>
          Object.values(read(await archive.file(path)?.async('uint8array'), { type: 'array' }).Sheets)[0] ??
          {},
      ),
    )
    const sheet = sheets.find(each => each['C1']?.v === project) ?? {}
    expect(nodes.map((_, at) => sheet[`C${at + 2}`]?.v ?? null)).toEqual(
      printed.map(fen => (fen === null ? null : fen / 1e6)),
    )
    expect(xmls.join('')).not.toContain('mingzhang')
  })

  it('say of how many sheets they count those with indicators', async () => {
    const pages = await Promise.all(paths(/^ppt\/slides\/slide\d+\.xml$/).map(part))
    const { sheets } = indicatorCoverage(input.disclosure)
    const counted = input.words.overview.coverage.counted(sheets)
    expect(pages.filter(xml => xml.includes(counted))).toHaveLength(1)
    expect(pages.find(xml => xml.includes(counted))).not.toContain(`>${input.words.terms.units.wanYuan}`)
  })

  it('print the total that their bars are parts of', async () => {
    const pages = await Promise.all(paths(/^ppt\/slides\/slide\d+\.xml$/).map(part))
    expect(pages.filter(xml => />总计 [\d,.]+[^<]*</u.test(xml))).toHaveLength(2)
  })

  it('mark a corrected figure and one that a finding is on, and say what the marks mean', async () => {
    const charts = (await Promise.all(paths(/^ppt\/charts\/chart\d+\.xml$/).map(part))).join('')
    expect(charts).toMatch(/一般公共预算 [◆▲]✎/u)
    const pages = await Promise.all(paths(/^ppt\/slides\/slide\d+\.xml$/).map(part))
    const told = pages.filter(xml => xml.includes('✎ 已更正 1 处，原为 '))
    expect(told.length).toBeGreaterThan(0)
    expect(told[0]).toMatch(/[◆▲] 核对有(?:错误|警告)/u)
    expect(told.join('')).toMatch(/▲ \d 个下级相加 [\d,.]+，差 /u)
    expect(pages[0]).toMatch(/[\d,.]+ ◆/u)
  })

  it('have a bar of no length where zero is printed, name the sources that are blank, and mark a reading in doubt', async () => {
    const doubted = revenueRow(3, '一般公共预算', '12.00')
    const T1 = table('T1', [
      {
        ...doubted,
        figures: { amount: { ...doubted.figures.amount!, confidence: 0.5 } },
      },
      revenueRow(4, '政府性基金预算', '0.00'),
      revenueRow(5, '单位资金', ''),
      row({ line: 9, side: 'revenue', kind: 'grandTotal', name: '收入总计', figures: { amount: '12.00' } }),
    ])
    const made = await JSZip.loadAsync(await slides.write(exportInput(disclosure([T1]))))
    const text = (path: string) => made.file(path)?.async('string') ?? ''
    const chart = await text('ppt/charts/chart1.xml')
    expect(values(chart.split('<c:cat>')[1]?.split('</c:cat>')[0] ?? '')).toEqual([
      '一般公共预算 ~',
      '政府性基金预算',
    ])
    expect(values(chart.split('<c:val>')[1]?.split('</c:val>')[0] ?? '')).toEqual(['12', '0'])
    const blank = ['国有资本经营预算', '财政专户管理资金', '单位资金', '上年结转'].join('、')
    expect(await text('ppt/slides/slide2.xml')).toContain(`空白：${blank}`)
    expect(await text('ppt/slides/slide1.xml')).toMatch(/>万元。表一/u)
  })

  it('give each source of revenue its own colour', async () => {
    const charts = await Promise.all(paths(/^ppt\/charts\/chart\d+\.xml$/).map(part))
    const revenue =
      charts.find(
        xml => xml.includes(input.words.terms.fundSources.governmentFunds) && xml.includes('<c:dPt>'),
      ) ?? ''
    const colours = [...revenue.matchAll(/<c:dPt>.*?<a:srgbClr val="(\w{6})"/gsu)].map(([, hex]) => hex)
    const { sources } = lightTheme
    expect(colours.slice(0, 2)).toEqual(
      [sources.generalPublic, sources.governmentFunds].map(colour => colour.slice(1)),
    )
  })

  it('show findings, but not those the reviewer dismissed', async () => {
    const text = (await Promise.all(paths(/^ppt\/slides\/slide\d+\.xml$/).map(part))).join('')
    const [first, , third] = input.audit?.findings ?? []
    expect(text).toContain(first && input.words.checks.message(first).slice(0, 12))
    const obligations = input.audit?.obligations.length ?? 0
    expect(text).toMatch(new RegExp(`核对 ${obligations} 项[^<]*，不采纳的 1 项不计`, 'u'))
    expect(text).not.toContain(third && input.words.checks.message(third))
  })

  it('mark no figure with what the reviewer dismissed, as the report does not', async () => {
    const T1 = table('T1', [
      revenueRow(3, '一般公共预算', '12.00'),
      row({ line: 9, side: 'revenue', kind: 'grandTotal', name: '收入总计', figures: { amount: '12.00' } }),
    ])
    const [template] = input.audit?.findings ?? []
    if (!template) throw new Error('nothing was found')
    const operands = T1.rows.map(({ figures }) => ({
      place: figures.amount!.place,
      raw: '12.00',
      label: '',
      role: 'result' as const,
    }))
    const { cases: _, ...rest } = template
    const audit = { obligations: [], findings: [{ ...rest, severity: 'error' as const, operands }] }
    const [keyed] = keyedFindings(audit)
    const written = async (marks: ExportInput['marks']) => {
      const given = exportInput(disclosure([T1]), { audit, marks })
      const archived = await JSZip.loadAsync(await slides.write(given))
      const xmls = Object.keys(archived.files).filter(path => /(?:chart|slide)\d+\.xml$/.test(path))
      const texts = await Promise.all(xmls.map(path => archived.file(path)?.async('string') ?? ''))
      return [texts.join(''), String(await report.write(given)).split('id="findings"')[0]!]
    }
    for (const text of await written(new Map())) expect(text).toContain('核对有错误')
    for (const text of await written(new Map([[keyed!.key, { state: 'dismissed', note: '' }]])))
      expect(text).not.toMatch(/核对有错误|◆/u)
  })

  it('say each finding whole, and as many as have room', async () => {
    const [first] = input.audit?.findings ?? []
    if (!first) throw new Error('nothing was found')
    const long = '甲'.repeat(150)
    const findings = [1, 2, 3, 4, 5, 6].map(line => ({
      ...first,
      severity: 'error' as const,
      difference: null,
      messageId: 'sectionMissing' as const,
      details: { topic: long },
      operands: first.operands.map(operand => ({ ...operand, place: { ...operand.place, line } })),
    }))
    const audit = { obligations: [], findings }
    const made = await JSZip.loadAsync(await slides.write({ ...input, audit, marks: new Map() }))
    const texts = await Promise.all(
      Object.keys(made.files)
        .filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path))
        .map(path => made.file(path)?.async('string') ?? ''),
    )
    const shown = texts.find(text => text.includes('甲甲')) ?? ''
    expect(input.words.checks.message(findings[0]!)).toContain(long)
    expect(shown.split(long).length - 1).toBe(3)
    expect(shown).toContain(input.words.files.slides.others(3))
  })

  it('show one finding for all that are off by the same amount, and count the others', async () => {
    const findings = input.audit?.findings ?? []
    const sized = findings.find(({ difference }) => difference?.kind === 'money' && difference.fen !== 0)
    if (!sized) throw new Error('no finding has a difference')
    const alike = [1, 2, 3].map(line => ({
      ...sized,
      operands: sized.operands.map(operand => ({ ...operand, place: { ...operand.place, line } })),
    }))
    const audit = { obligations: input.audit?.obligations ?? [], findings: alike }
    const made = await JSZip.loadAsync(await slides.write({ ...input, audit, marks: new Map() }))
    const pages = Object.keys(made.files).filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    const texts = await Promise.all(pages.map(path => made.file(path)?.async('string') ?? ''))
    const shown = texts.find(text => text.includes(input.words.checks.message(sized).slice(0, 12)))
    expect(shown).toContain(input.words.overview.sameDifference(2))
    expect(shown?.split('<a:tr ').length).toBe(2)
    expect(shown).not.toContain(input.words.files.slides.others(2))
  })

  it('are listed by the ids of the presentation, in its first order', () => {
    expect(SLIDES.map(({ id }) => id)).toEqual(PRESENTED.map(({ id }) => id))
  })

  it('follow the order chosen, without those left out, and compare', async () => {
    const of = (letter: string, disclosure = input.disclosure) => ({
      ...comparedDocument(disclosure, null),
      letter,
      name: `晋城经济技术开发区建设管理部城市综合管理和行政执法中心 2026 部门预算 ${letter}`,
    })
    const { disclosure } = input
    const year = disclosure.fiscalYear && { ...disclosure.fiscalYear, value: disclosure.fiscalYear.value - 1 }
    const shorter = { ...disclosure.tables.T12, rows: disclosure.tables.T12.rows.slice(0, -1) }
    const last = { ...disclosure, fiscalYear: year, tables: { ...disclosure.tables, T12: shorter } }
    const comparison = comparisonOf([of('A'), of('B', last)])
    const order = ['comparisonProjects', 'comparisonClasses', 'comparison', 'revenue']
    const without = ['overview', 'change', 'expenditure', 'projects', 'coverage', 'findings']
    const made = await JSZip.loadAsync(
      await slides.write({ ...input, presentation: { choice: { order, without }, comparison } }),
    )
    const texts = await Promise.all(
      [1, 2, 3, 4, 5].map(at => made.file(`ppt/slides/slide${at}.xml`)?.async('string') ?? ''),
    )
    const { compare } = input.words
    expect(texts[0]).toContain(compare.projectsTitle(1, 0))
    expect(texts[1]).toContain(compare.sameClasses)
    expect(texts[2]).toContain(comparisonTitle(input.words, comparison, 'wanYuan'))
    expect(texts[4]).toBe('')
    const projects = projectsOverPeriods(comparison.periods.map(each => each.disclosure))
    expect(texts[0]).toContain(`另有 ${projects.length - 1} 个项目`)
    // A long name gives way to its amount.
    const totals = await made.file('ppt/charts/chart3.xml')?.async('string')
    const total = printAmount(revenueComposition(disclosure).totalFen!, 'wanYuan')
    const labels = values(totals?.split('<c:cat>')[1]?.split('</c:cat>')[0] ?? '')
    for (const label of labels) expect(label).toMatch(new RegExp(`…  ${total}`, 'u'))
    expect(totals).toContain('<c:tickLblSkip val="1"/>')
    for (const at of [1, 2, 3, 4]) expect(made.file(`ppt/charts/chart${at}.xml`)).not.toBeNull()
  })

  it('are the same for the same input', async () => {
    expect(
      Buffer.from((await slides.write(input)) as Uint8Array).equals(Buffer.from(bytes as Uint8Array)),
    ).toBe(true)
  })
})
