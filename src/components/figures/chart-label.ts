import type { Chart, SummaryPart } from '../../charts/define-chart'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import { printAmount, type MoneyUnit } from '../../model/money'

function partWords(words: Messages, { name, fen, basisPoints, count }: SummaryPart, unit: MoneyUnit): string {
  const { figures, overview, terms } = words
  const share = basisPoints === null ? null : printShare(basisPoints)
  if (count && share !== null)
    return `${name} ${overview.coverage.rate(count.covered, count.cells, share, count.unread)}`
  if (fen === null) return share === null ? name : `${name} ${share}`
  const amount = figures.amountIn(printAmount(fen, unit), terms.units[unit])
  return `${name} ${share === null ? amount : figures.amountAndShare(amount, share)}`
}

/** What a picture is called for those who do not see it: its finding and the parts its chart names. */
export function chartLabel<Data>(
  words: Messages,
  title: string,
  chart: Pick<Chart<Data, unknown>, 'summary' | 'least'>,
  data: Data,
  unit: MoneyUnit,
): string {
  const { comma, titles, described } = words.figures
  const parts: string[] = []
  for (const part of chart.summary(data, words)) {
    const said = partWords(words, part, unit)
    const whole = part.within ? parts.pop() : undefined
    parts.push(whole === undefined ? said : whole + comma + said)
  }
  const named = parts.join(titles.semicolon)
  if (parts.length < 2) return parts.length === 0 ? title : described.plain(title, named)
  return (chart.least ? described.least : described.most)(title, named)
}
