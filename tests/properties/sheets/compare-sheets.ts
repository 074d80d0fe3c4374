import { readDisclosureText } from '../../../src/intake/disclosure-text'
import type { Indicator } from '../../../src/model/performance'
import { createLineLedger, type LineLedger } from '../../../src/parser/line-ledger'
import { outlineOf } from '../../../src/parser/outline'
import { readPerformance, type PerformanceReading } from '../../../src/parser/performance'
import type { Printed, PrintedFact } from '../../generator/truth'

/** What came of reading generated sheets: counts, and what was wrong in words. */
export interface SheetScore {
  /** Indicators printed, read right, and read though not printed. */
  of: number
  right: number
  extra: number
  dimension: number
  read: number
  doubtful: number
  /** Wrong readings (name, value or dimension), and those of them marked doubtful. */
  wrong: number
  wrongMarked: number
  notes: string[]
}

const normal = (text: string | null) => (text ?? '').normalize('NFKC').replace(/\s+/gu, '')

/** Reads the sheets of a text as the parser does in a disclosure. */
export function readSheetText(text: string): PerformanceReading & { ledger: LineLedger } {
  const source = readDisclosureText('generated.txt', 'utf-8', text)
  const context = { source, ledger: createLineLedger(source.lines.length), issues: [] }
  return { ...readPerformance(context, outlineOf(context).flat()), ledger: context.ledger }
}

type IndicatorFact = Extract<PrintedFact, { what: 'indicator' }>

function compareOne(
  score: SheetScore,
  where: string,
  read: readonly Indicator[],
  facts: readonly IndicatorFact[],
): void {
  const left = read.map(one => ({ one, key: `${one.period}|${normal(one.name)}|${normal(one.value)}` }))
  score.read += read.length
  score.doubtful += read.filter(({ doubtful }) => doubtful).length
  const take = (key: string, dimension: string) => {
    const same = left.findIndex(entry => entry.key === key && entry.one.dimension === dimension)
    const at = same >= 0 ? same : left.findIndex(entry => entry.key === key)
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null)
  }
  const wrong = (one: Indicator) => {
    score.wrong++
    if (one.doubtful) score.wrongMarked++
  }
  for (const fact of [...facts].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const key = `${fact.period}|${normal(fact.name)}|${normal(fact.value)}`
    const found = take(key, fact.dimension)
    if (fact.optional) continue
    score.of++
    if (!found) {
      score.notes.push(`${where}:${fact.line} missing ${key}`)
      continue
    }
    score.right++
    if (found.one.dimension === fact.dimension) score.dimension++
    else {
      wrong(found.one)
      score.notes.push(
        `${where}:${fact.line} ${key}: ${fact.dimension} read ${found.one.dimension} ${found.one.doubtful ? '?' : '!'}`,
      )
    }
  }
  for (const { one, key } of left) {
    score.extra++
    wrong(one)
    score.notes.push(
      `${where}:${one.namePlace.line} extra ${key} ${one.dimension} ${one.doubtful ? '?' : '!'}`,
    )
  }
}

const EMPTY = { of: 0, right: 0, extra: 0, dimension: 0, read: 0, doubtful: 0, wrong: 0, wrongMarked: 0 }

/** Reads texts of sheets and compares the indicators with what they say. */
export function compareSheets(texts: readonly Printed[]): SheetScore {
  const score: SheetScore = { ...EMPTY, notes: [] }
  texts.forEach(({ text, facts }, at) => {
    const { sheets, overall } = readSheetText(text)
    const printed = facts.filter(
      (fact): fact is IndicatorFact & { line: number } => fact.what === 'indicator',
    )
    const headings = new Map<number, number[]>()
    for (const fact of facts)
      if (fact.what === 'sheet') headings.set(fact.sheet, [...(headings.get(fact.sheet) ?? []), fact.line])
    for (const [number, lines] of headings) {
      const sheet = sheets.find(one => one.headingLines.some(line => lines.includes(line)))
      compareOne(
        score,
        `${at} sheet ${number}`,
        sheet?.indicators ?? [],
        printed.filter(fact => fact.sheet === number),
      )
    }
    compareOne(
      score,
      `${at} overall`,
      overall?.indicators ?? [],
      printed.filter(fact => fact.sheet === null),
    )
  })
  return score
}

/** The shares that are measured. */
export function sharesOf({ of, right, extra, dimension, read, doubtful, wrong, wrongMarked }: SheetScore) {
  return {
    recall: right / of,
    precision: right / Math.max(1, right + extra),
    dimension: dimension / Math.max(1, right),
    doubtful: doubtful / Math.max(1, read),
    marked: wrong === 0 ? 1 : wrongMarked / wrong,
  }
}
