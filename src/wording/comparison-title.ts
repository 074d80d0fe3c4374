import type { Comparison, LetteredDocument } from '../analysis/comparison'
import { brokenSums, unitSums } from '../analysis/department-units'
import type { Messages } from '../locales'
import { printShare } from '../locales/print-share'
import { printAmount, shareInBasisPoints, subtractFen, type MoneyUnit } from '../model/money'

function printTimes(large: number, small: number): string {
  const times = large / small
  return times < 10 ? times.toFixed(2) : times.toFixed(1)
}

function unitsTitle(
  { compare, terms }: Messages,
  department: LetteredDocument,
  units: readonly LetteredDocument[],
  unit: MoneyUnit,
): string {
  const sums = unitSums(department, units)
  const { rows, missing, wholes } = sums
  const [whole] = wholes.flatMap(at => units[at] ?? [])
  if (whole) return compare.unitsWhole(whole.letter, missing.length)
  const total = rows.find(({ of }) => of.kind === 'figure' && of.id === 'totalRevenue')
  const own = total?.department.figure?.fen ?? null
  if (!total || own === null || own <= 0 || total.sum === null) return compare.relations.departmentAndUnits
  if (missing.length > 0)
    return compare.unitsPart(
      units.length,
      printShare(shareInBasisPoints(total.sum, own) ?? 0),
      missing.length,
    )
  if (total.difference === null) return compare.relations.departmentAndUnits
  if (total.difference === 0 || total.isTail) return compare.unitsEqual(units.length, brokenSums(sums).length)
  const amount = printAmount(total.difference < 0 ? subtractFen(total.sum, own) : total.difference, unit)
  return compare.unitsDiffer(total.difference > 0, `${amount} ${terms.units[unit]}`)
}

function manyTitle({ compare }: Messages, columns: readonly LetteredDocument[]): string {
  const sized = columns
    .flatMap(({ letter, revenue }) =>
      revenue.totalFen === null ? [] : [{ letter, amount: revenue.totalFen }],
    )
    .sort((a, b) => b.amount - a.amount)
  const [large, small] = [sized[0], sized.at(-1)]
  const count = columns.length
  if (!large || !small || sized.length < count || small.amount <= 0 || large.amount === small.amount)
    return compare.titleMany(count)
  return compare.largest(count, large.letter, small.letter, printTimes(large.amount, small.amount))
}

/** How the documents belong together; that they are of different years where they are strangers: 不同单位，不同年度. */
export function relationWords({ compare, shell }: Messages, { relation, columns }: Comparison): string {
  const years = new Set(columns.flatMap(({ disclosure }) => disclosure.fiscalYear?.value ?? []))
  const said = compare.relations[relation]
  return relation === 'others' && years.size > 1 ? `${said}${shell.comma}${compare.otherYears}` : said
}

/** What the totals of the documents say of each other: 2026 年预算比 2025 年多 3.00 %, A 的预算是 B 的 4.53 倍. */
export function comparisonTitle(words: Messages, comparison: Comparison, unit: MoneyUnit): string {
  const { compare } = words
  const { columns, relation, department, ends } = comparison
  const [a, b] = columns
  if (!a || !b) return compare.none
  const named = columns.length > 2 ? manyTitle(words, columns) : null
  if (department)
    return unitsTitle(
      words,
      department,
      columns.filter(column => column !== department),
      unit,
    )
  const [first, second] = ends ? [ends.before, ends.after] : [a, b]
  const [from, to] = [first.revenue.totalFen, second.revenue.totalFen]
  if (from === null || to === null || from <= 0 || to <= 0) return named ?? compare.title(a.name, b.name)
  if (relation === 'years') {
    const change = subtractFen(to, from)
    const rate = printShare(Math.abs(shareInBasisPoints(change, from) ?? 0))
    const years = [first, second].map(({ disclosure }) => disclosure.fiscalYear?.value ?? 0) as [
      number,
      number,
    ]
    if (change === 0) return compare.yearsSame(...years)
    return compare.years((change > 0 ? compare.more : compare.less)(rate), ...years)
  }
  if (named) return named
  if (from === to) return compare.equal(first.letter, second.letter)
  const [large, small] = from > to ? [first, second] : [second, first]
  const times = printTimes(large.revenue.totalFen ?? 0, small.revenue.totalFen ?? 1)
  return compare.larger(large.letter, small.letter, times)
}
