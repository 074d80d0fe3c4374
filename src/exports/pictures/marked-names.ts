import type { SignedFigure } from '../../analysis/signed-figure'
import { signMark, withDoubt, withMark } from '../../wording/figure-signs'
import type { LegendEntry } from './frame'

/** So many are named under a picture. */
const MOST = 8

/** The names of what carries a mark where the picture itself has no room for it, each once. */
export function markedNames(
  named: readonly (readonly [name: string, signed: SignedFigure | undefined])[],
): readonly LegendEntry[] {
  const marked = named.flatMap(([name, signed]) =>
    signed && (signMark(signed) !== '' || signed.doubtful) ? [withMark(withDoubt(name, signed), signed)] : [],
  )
  const each = [...new Set(marked)]
  const rest = each.length > MOST ? ['…'] : []
  return [...each.slice(0, MOST), ...rest].map(text => ({ text }))
}
