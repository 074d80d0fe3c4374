import { letterOf } from '../analysis/comparison'
import type { SignedFigure } from '../analysis/signed-figure'
import type { Messages } from '../locales'
import { printAmount, type MoneyUnit } from '../model/money'
import type { Place } from '../model/place'

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

/** ~◆✎: the same of a bar, whose amount a chart prints by itself. */
export const barMark = (signed: SignedFigure): string => (signed.doubtful ? '~' : '') + signMark(signed)

/** `~12.00`: an amount that was read in doubt. */
export const withDoubt = (text: string, { doubtful }: SignedFigure): string => (doubtful ? `~${text}` : text)

/** Something that the line of marks says, and where it stands in the source. */
export interface SignPart {
  readonly text: string
  readonly places: readonly Place[]
  /** The document among those compared, from 0. */
  readonly column?: number
}

const plain = (text: string): SignPart => ({ text, places: [] })

/** What the marks of the figures shown mean, and where parts do not make up their whole, each with where it stands. */
export function signsParts(
  words: Pick<Messages, 'present' | 'shell' | 'figures'>,
  unit: MoneyUnit,
  shown: readonly (SignedFigure & { readonly column?: number })[],
  sums: readonly (string | SignPart | null)[] = [],
): readonly SignPart[] {
  const { present, shell, figures } = words
  const { signs } = present
  const corrected = shown.filter(each => each.was.length > 0)
  // Places of several documents cannot be shown at once.
  const columns = [...new Set(corrected.map(({ column }) => column))].sort((a = 0, b = 0) => a - b)
  return [
    ...sums.flatMap((sum): SignPart[] => {
      if (!sum) return []
      const part = typeof sum === 'string' ? plain(sum) : sum
      return [{ ...part, text: `${SEVERITY_SIGNS.warning} ${part.text}` }]
    }),
    ...columns.map((column): SignPart => {
      const of = corrected.filter(each => each.column === column)
      const was = of.flatMap(each => each.was)
      const said = was
        .slice(0, MOST_SAID)
        .map(amount => (amount === null ? figures.blank : printAmount(amount, unit)))
        .join(shell.listComma)
      const told = signs.corrected(was.length, said, was.length > MOST_SAID)
      const places = of.flatMap(({ wasAt = [] }) => wasAt)
      return column === undefined
        ? { text: `${CORRECTED} ${told}`, places }
        : { text: `${CORRECTED} ${letterOf(column)} ${told}`, places, column }
    }),
    ...(['error', 'warning'] as const).flatMap(each =>
      shown.some(({ severity }) => severity === each)
        ? [plain(`${SEVERITY_SIGNS[each]} ${signs[each]}`)]
        : [],
    ),
    ...(shown.some(({ doubtful }) => doubtful) ? [plain(`~ ${figures.doubtful}`)] : []),
  ]
}

/** The same in one line; empty where there is nothing to say. */
export const signsLine = (...given: Parameters<typeof signsParts>): string =>
  signsParts(...given)
    .map(({ text }) => text)
    .join('   ')
