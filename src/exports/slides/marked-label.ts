import type { LetteredDocument } from '../../analysis/comparison'
import type { SignedFigure } from '../../analysis/signed-figure'
import { barMark } from '../../wording/figure-signs'

/** `城乡社区支出 A◆`: a label of bars side by side, with the letters of those that carry a mark. */
export function markedLabel(
  label: string,
  columns: readonly LetteredDocument[],
  signed: readonly SignedFigure[],
): string {
  const marks = columns.map(({ letter }, index) => {
    const known = signed[index]
    const mark = known ? barMark(known) : ''
    return mark === '' ? '' : `${letter}${mark}`
  })
  return [label, ...marks].filter(Boolean).join(' ')
}
