import type { Chart } from '../../charts/define-chart'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import { printAmount, type MoneyUnit } from '../../model/money'

/** What a picture is called for those who do not see it: its finding and the parts its chart names. */
export function chartLabel<Data>(
  words: Messages,
  title: string,
  chart: Pick<Chart<Data, unknown>, 'summary'>,
  data: Data,
  unit: MoneyUnit,
): string {
  const { comma } = words.figures
  const said = chart
    .summary(data, words)
    .map(({ name, fen, basisPoints }) =>
      [
        name,
        ...(fen === null ? [] : [words.figures.amountIn(printAmount(fen, unit), words.terms.units[unit])]),
        ...(basisPoints === null ? [] : [printShare(basisPoints)]),
      ].join(' '),
    )
  return said.length === 0 ? title : `${title}${words.figures.colon}${said.join(comma)}`
}
