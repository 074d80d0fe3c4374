import { textWidth, type GridBlock } from './column-widths'
import type { SourceLines } from './source-lines'

const LINE = 1.28571
const PADDING = 0.5
const LEAST = 1.78571
const CELL_PADDING = 1.2
/** The size of the source text in rem. */
export const TEXT_SIZE = 0.92857
const LONGEST_CELL = 170
const LONGEST_LINE = 910

/** How high a line of the source will stand, in rem; a guess that is put right once the line is drawn. */
export function estimateHeight(
  source: SourceLines,
  line: number,
  block: GridBlock | null,
  width: number,
): number {
  const cells = source.cells(line)
  const rows =
    block && cells.length > 1
      ? cells.map(({ text }, index) => {
          const room = Math.max(1, (block.columns[index] ?? 3) - CELL_PADDING)
          return Math.ceil(textWidth(text.slice(0, LONGEST_CELL)) / room)
        })
      : [
          Math.ceil(
            textWidth((source.lines[line - 1] ?? '').slice(0, LONGEST_LINE)) /
              Math.max(1, width / TEXT_SIZE - CELL_PADDING),
          ),
        ]
  return Math.max(LEAST, Math.max(1, ...rows) * LINE + PADDING)
}
