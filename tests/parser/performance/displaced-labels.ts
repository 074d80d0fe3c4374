import { frameWord } from '@/parser/performance/dimension-label'
import { matchKey } from '@/parser/plain-text'
import { randomOf } from '../../generator/random'

/** The text with the labels of dimensions moved by one row or dropped, at the given rates. */
export function displacedLabels(text: string, seed: number, moved: number, dropped: number): string {
  const random = randomOf(seed)
  const lines = text.split('\n').map(line => line.split('\t'))
  const places = lines.flatMap((cells, line) =>
    cells.length < 4
      ? []
      : cells.flatMap((cell, column) =>
          cell.length < 20 && frameWord(matchKey(cell))?.kind === 'dimension' ? [{ line, column, cell }] : [],
        ),
  )
  for (const { line, column, cell } of places) {
    const from = lines[line]
    if (!from) continue
    if (random.chance(dropped)) {
      from[column] = ''
      continue
    }
    if (!random.chance(moved)) continue
    const to = lines[line + (random.chance(0.5) ? 1 : -1)]
    if (!to || to.length <= column || to[column] !== '') continue
    from[column] = ''
    to[column] = cell
  }
  return lines.map(cells => cells.join('\t')).join('\n')
}
