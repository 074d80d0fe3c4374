import type { SignedFigure } from '../analysis/signed-figure'
import type { Messages } from '../locales'
import { printAmount, type MoneyUnit } from '../model/money'

/** The shape of a severity, where it can only be a letter. */
export const SEVERITY_SIGNS = { error: '◆', warning: '▲', note: '○' } as const
const CORRECTED = '✎'
/** So many of the amounts that were corrected are said. */
const MOST_SAID = 3

/** ◆✎: what was found of a figure and that it was corrected; empty where it stands as printed and nothing was found. */
export const signMark = ({ severity, was }: SignedFigure): string =>
  (severity ? SEVERITY_SIGNS[severity] : '') + (was.length > 0 ? CORRECTED : '')

/** `城乡社区支出 ◆`: a name or an amount with its mark. */
export function withMark(text: string, signed: SignedFigure): string {
  const mark = signMark(signed)
  return mark === '' ? text : `${text} ${mark}`
}

/** `~12.00`: an amount that was read in doubt. */
export const withDoubt = (text: string, { doubtful }: SignedFigure): string => (doubtful ? `~${text}` : text)

/** What the marks of the figures shown mean, in one line, and where parts do not make up their whole; empty where there is nothing to say. */
export function signsLine(
  words: Pick<Messages, 'present' | 'shell' | 'figures'>,
  unit: MoneyUnit,
  shown: readonly SignedFigure[],
  sums: readonly (string | null)[] = [],
): string {
  const { present, shell, figures } = words
  const { signs } = present
  const was = shown.flatMap(each => each.was)
  const said = was
    .slice(0, MOST_SAID)
    .map(amount => (amount === null ? figures.blank : printAmount(amount, unit)))
  return [
    ...sums.flatMap(sum => (sum ? [`${SEVERITY_SIGNS.warning} ${sum}`] : [])),
    ...(was.length > 0
      ? [`${CORRECTED} ${signs.corrected(was.length, said.join(shell.listComma), was.length > said.length)}`]
      : []),
    ...(['error', 'warning'] as const).flatMap(each =>
      shown.some(({ severity }) => severity === each) ? [`${SEVERITY_SIGNS[each]} ${signs[each]}`] : [],
    ),
    ...(shown.some(({ doubtful }) => doubtful) ? [`~ ${figures.doubtful}`] : []),
  ].join('   ')
}
