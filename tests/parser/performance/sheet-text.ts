import { readDisclosureText } from '@/intake/disclosure-text'
import type { SourceLine } from '@/model/source-text'
import { createLineLedger } from '@/parser/line-ledger'
import { readPerformance, type PerformanceReading } from '@/parser/performance'
import type { ReaderContext } from '@/parser/reader-context'
import type { Segment } from '@/parser/segment'

/** Lines as a disclosure prints them; `|` stands for a tab. */
export function linesOf(...rows: string[]): SourceLine[] {
  return [...readDisclosureText('test.txt', 'utf-8', rows.join('\n').replaceAll('|', '\t')).lines]
}

/** Reads lines as sheets: every line that begins with 绩效目标表 opens one, 整体支出绩效目标表 the overall one. */
export function readSheets(...rows: string[]): PerformanceReading & { context: ReaderContext } {
  const source = readDisclosureText('test.txt', 'utf-8', rows.join('\n').replaceAll('|', '\t'))
  const context: ReaderContext = { source, ledger: createLineLedger(source.lines.length), issues: [] }
  const heads = source.lines
    .filter(line => /绩效目标(?:申报)?表\t*$/u.test(line.raw))
    .map(line => line.number)
  const segments = heads.map((heading, index): Segment => ({
    kind: source.lines[heading - 1]?.raw.startsWith('整体') === true ? 'overallSheet' : 'sheet',
    table: null,
    heading,
    lines: { from: heading, to: (heads[index + 1] ?? source.lines.length + 1) - 1 },
  }))
  for (const line of source.lines) if (line.raw.trim() === '') context.ledger.claim(line.number, 'blank')
  return { ...readPerformance(context, segments), context }
}

/** The header row of the usual grid. */
export const HEADER = '绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值'
/** A sheet's first lines. */
export const HEAD = ['项目支出绩效目标表', '(2031年度)', '项目名称|广场照明']

/** Reads one sheet's indicator rows and prints each indicator as `period dimension name=value`. */
export function indicatorsOf(...rows: string[]): string[] {
  const { sheets } = readSheets(...HEAD, HEADER, ...rows)
  return (sheets[0]?.indicators ?? []).map(
    ({ period, dimension, name, value }) => `${period} ${dimension} ${name}=${value ?? ''}`,
  )
}
