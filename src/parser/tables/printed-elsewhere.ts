import { matchKey } from '../plain-text'
import type { ReaderContext } from '../reader-context'

/** Whether a name, in `matchKey` form, stands somewhere in a document as one. */
export type PrintedElsewhere = (name: string) => boolean

/** Looks names up in the lines of a document; its text is put together when the first one is asked for. */
export function printedElsewhere(
  { source: { lines } }: ReaderContext,
  range: { readonly from: number; readonly to: number },
): PrintedElsewhere {
  let text: string | null = null
  return name => {
    text ??= lines
      .slice(range.from - 1, range.to)
      .flatMap(({ cells }) => cells.map(cell => (cell.text === '' ? '' : matchKey(cell.text))))
      .join('\n')
    return text.includes(name)
  }
}
