import type { TableRow } from '../model/budget-table'

/** One functional class (类), section (款) or item (项) with its parts, in order of code, and figures `F` of its row. */
export type CodeNode<F> = F & {
  readonly code: string
  readonly level: 1 | 2 | 3
  readonly name: string
  readonly row: TableRow
  readonly children: readonly CodeNode<F>[]
}

type OpenNode<F> = F & {
  readonly code: string
  readonly level: 1 | 2 | 3
  readonly name: string
  readonly row: TableRow
  readonly children: OpenNode<F>[]
}

const LEVELS: Readonly<Record<number, 1 | 2 | 3>> = { 3: 1, 5: 2, 7: 3 }

/** The level that a functional code names by its length; null for any other text. */
export function codeLevel(code: string | null): 1 | 2 | 3 | null {
  return LEVELS[code?.length ?? 0] ?? null
}

/** The coded rows of a table as a tree; an item whose section is not printed stands under its class, or at the top. */
export function codeTree<F extends object>(
  rows: readonly TableRow[],
  figuresOf: (row: TableRow) => F,
): readonly CodeNode<F>[] {
  const nodes: OpenNode<F>[] = []
  for (const row of rows) {
    const level = codeLevel(row.code)
    if (row.code === null || !level || row.kind === 'total') continue
    nodes.push({ ...figuresOf(row), code: row.code, level, name: row.name, row, children: [] })
  }
  // Code order is the statutory order; a stable sort keeps rows that print the same code apart.
  nodes.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  const roots: OpenNode<F>[] = []
  const open: OpenNode<F>[] = []
  for (const node of nodes) {
    for (let last = open.at(-1); last; last = open.at(-1)) {
      if (last.level < node.level && node.code.startsWith(last.code)) break
      open.pop()
    }
    const parent = open.at(-1)
    ;(parent?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}

/** The nodes from a class down to the node with this code; empty when the code is not in the tree. */
export function codePath<F>(roots: readonly CodeNode<F>[], code: string): readonly CodeNode<F>[] {
  const path: CodeNode<F>[] = []
  let level = roots
  for (;;) {
    const node = level.find(node => code.startsWith(node.code))
    if (!node) return []
    path.push(node)
    if (node.code === code) return path
    level = node.children
  }
}
