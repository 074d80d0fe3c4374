import { reactive } from 'vue'

/** A grid with one tab stop: which cell has it, what the arrow keys do, and how a cell takes it. */
export interface GridWalk {
  readonly active: { readonly row: number; readonly column: number }
  walk(event: KeyboardEvent): void
  take(row: number, column: number): void
}

/**
 * Walks a grid by arrow keys, Home and End, PageUp and PageDown. `widths` gives the number of cells of each row; cells
 * carry `data-at="row column"`. A row that is not drawn is asked of `reveal` first.
 */
export function useGridWalk(
  body: () => HTMLElement | undefined,
  widths: () => readonly number[],
  reveal: (row: number) => Promise<void> = () => Promise.resolve(),
): GridWalk {
  const PAGE = 10
  const active = reactive({ row: 0, column: 0 })

  function take(row: number, column: number): void {
    active.row = row
    active.column = column
  }

  function walk(event: KeyboardEvent): void {
    const rows = widths()
    const { row, column } = active
    const last = rows.length - 1
    const targets: Readonly<Record<string, readonly [number, number]>> = {
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      PageDown: [row + PAGE, column],
      PageUp: [row - PAGE, column],
      Home: event.ctrlKey || event.metaKey ? [0, 0] : [row, 0],
      End: event.ctrlKey || event.metaKey ? [last, Infinity] : [row, Infinity],
    }
    const target = targets[event.key]
    if (!target || last < 0) return
    event.preventDefault()
    const toRow = Math.max(0, Math.min(last, target[0]))
    const toColumn = Math.max(0, Math.min((rows[toRow] ?? 1) - 1, target[1]))
    take(toRow, toColumn)
    const cell = () => body()?.querySelector<HTMLElement>(`[data-at="${toRow} ${toColumn}"]`)
    const drawn = cell()
    if (drawn) drawn.focus()
    else void reveal(toRow).then(() => cell()?.focus())
  }

  return { active, walk, take }
}
