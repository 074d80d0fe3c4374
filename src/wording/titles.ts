import type {
  ConcentrationHeadline,
  CoverageHeadline,
  ExpenditureHeadline,
  PageHeadline,
  RevenueHeadline,
  SourceFinding,
  SplitFinding,
} from '../analysis/headline'
import type { YearChange } from '../analysis/last-year'
import type { Messages } from '../locales'
import { printShare } from '../locales/print-share'
import { TABLE_IDS } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { fen, printAmount, shareInBasisPoints, type MoneyUnit } from '../model/money'

/** The first letter of a title is a capital in languages that have capitals. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function sourceWords(words: Messages, finding: SourceFinding): string {
  const { titles } = words.figures
  const { fundSources } = words.terms
  if (finding.template === 'equalFrom')
    return titles.equalFrom(
      finding.sources.map(source => fundSources[source]),
      printShare(finding.basisPoints),
    )
  const source = fundSources[finding.source]
  if (finding.template === 'allFrom') return titles.allFrom(source)
  if (finding.template === 'overHalfFrom') return titles.overHalfFrom(source)
  if (finding.template === 'halfFrom') return titles.halfFrom(source)
  return titles.largestFrom(source, printShare(finding.basisPoints))
}

function splitWords(words: Messages, finding: SplitFinding): string {
  const { titles } = words.figures
  if (finding.template === 'allBasic') return titles.allBasic
  if (finding.template === 'allProject') return titles.allProject
  return titles[finding.template](finding.tenths)
}

/** The tables that were found, as one name: 表三 or 表一、表三; null when there are none. */
function foundTables(words: Messages, disclosure: Disclosure): string | null {
  const found = TABLE_IDS.filter(id => disclosure.tables[id].found)
  return found.length === 0
    ? null
    : words.overview.partial.tableList(found.map(id => words.terms.tableNumbers[id]))
}

/**
 * Title of the page: 预算 37,494.28 万元：过半来自政府性基金预算，九成三是项目支出; where the figures do not carry one, what was read.
 */
export function documentTitle(
  words: Messages,
  headline: Omit<PageHeadline, 'places'>,
  disclosure: Disclosure,
  unit: MoneyUnit,
): string {
  const { titles } = words.figures
  const findings = [
    ...(headline.source ? [sourceWords(words, headline.source)] : []),
    ...(headline.split ? [splitWords(words, headline.split)] : []),
  ].join(titles.comma)
  if (headline.totalFen === null) {
    const found = foundTables(words, disclosure)
    return found === null ? words.overview.partial.nothing : words.overview.partial.title(found)
  }
  const amount = printAmount(headline.totalFen, unit)
  const unitWord = words.terms.units[unit]
  const total =
    headline.whole === 'budget'
      ? titles.budgetOf(
          words.terms.documentKinds[disclosure.documentKind?.value ?? 'budget'],
          amount,
          unitWord,
        )
      : titles.partOf[headline.whole](amount, unitWord)
  return findings === '' ? total : total + titles.colon + findings
}

/** Title of the revenue figure. */
export function revenueTitle(words: Messages, headline: RevenueHeadline): string {
  const { titles } = words.figures
  if (headline.template === 'noRevenue') return titles.noRevenue
  if (headline.template === 'allFrom' || headline.template === 'equalFrom')
    return capital(sourceWords(words, headline))
  return titles.sourceShare(words.terms.fundSources[headline.source], printShare(headline.basisPoints))
}

/** Title of the split by class: 九成三是项目支出；基本支出只见于四类. */
export function expenditureTitle(words: Messages, headline: ExpenditureHeadline): string {
  const { titles } = words.figures
  if (headline.template === 'noExpenditure') return titles.noExpenditure
  if (headline.template === 'noTotal') return titles.noTotal(words.terms.tableNumbers[headline.table])
  const split = splitWords(words, headline)
  const only = headline.template === 'basicShare' ? titles.projectOnlyIn : titles.basicOnlyIn
  const said = headline.onlyIn === null ? split : split + titles.semicolon + only(headline.onlyIn)
  return headline.table === 'T5' ? titles.ofGeneralPublic(said) : capital(said)
}

/** Title of the coverage figures. */
export function coverageTitle(words: Messages, headline: CoverageHeadline): string {
  const { titles } = words.figures
  if (headline.template === 'noSheets') return titles.noSheets
  const { sheets, period } = headline
  const said = () => {
    if (headline.template === 'allCovered') return titles.allCovered(sheets)
    const names = headline.dimensions.map(({ dimension }) => words.terms.dimensions[dimension])
    return headline.template === 'mostlyEmpty'
      ? titles.mostlyEmpty(names, headline.more)
      : titles.weakest(names, headline.more, headline.dimensions[0]?.covered ?? 0, sheets)
  }
  return period === 'annual' ? said() : words.terms.periods[period] + titles.colon + said()
}

/** Title of the concentration figure. */
export function concentrationTitle(words: Messages, headline: ConcentrationHeadline): string {
  const { titles } = words.figures
  if (headline.template === 'noProjects') return titles.noProjects
  if (headline.template === 'oneProject') return headline.blank > 0 ? titles.oneWithAmount : titles.oneProject
  return titles.largestHold(headline.projects, printShare(headline.basisPoints, 1))
}

/** Title of the change on last year: 总额比上年多 5,724.39 万元，增 18.02%. */
export function changeTitle(
  { present, terms }: Messages,
  { before, difference }: YearChange,
  unit: MoneyUnit,
): string {
  if (difference === 0) return present.same
  const rate = before > 0 ? shareInBasisPoints(difference, before) : null
  const told = difference > 0 ? present.more : present.less
  return told(
    printAmount(fen(Math.abs(difference)), unit),
    terms.units[unit],
    rate === null ? null : printShare(Math.abs(rate)),
  )
}
