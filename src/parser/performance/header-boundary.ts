import type { RowToken } from './row-token'

const RANKS: Readonly<Record<string, number>> = {
  一级指标: 1,
  二级指标: 2,
  三级指标: 3,
  指标值: 4,
  指标内容: 3,
  指标名称: 3,
  一级指标名称: 1,
  二级指标名称: 2,
  三级指标名称: 3,
  绩效指标值: 4,
  目标值: 4,
  实施期指标值: 4,
  中期指标值: 4,
}

function rankOf(token: RowToken): number {
  return token.frame?.kind === 'header' ? (RANKS[token.plain] ?? 0) : 0
}

/** Whether a row is the indicator table's header row; labels may be fused into it. */
export function isHeaderRow(tokens: readonly RowToken[]): boolean {
  let ranked = 0
  for (const token of tokens) if (rankOf(token) > 0) ranked++
  return ranked >= 2
}

/**
 * The column where the annual half begins: where the header row's levels start anew. Null when it prints one half.
 * `一级 二级 三级 指标值 二级 三级 指标值` → the column of the second 二级.
 */
export function boundaryOfHeader(tokens: readonly RowToken[]): number | null {
  let before = 0
  for (const token of tokens) {
    const rank = rankOf(token)
    if (rank === 0) continue
    if (rank <= before) return token.column
    before = rank
  }
  return null
}

/** The column where the annual half begins, by the labels that rows print twice; null when hardly any row does. */
export function boundaryOfRows(rows: readonly (readonly RowToken[])[]): number | null {
  const columns: number[] = []
  let texts = 0
  for (const row of rows) {
    if (row.some(token => token.frame === null)) texts++
    const column = secondLabelColumn(row)
    if (column !== null) columns.push(column)
  }
  if (columns.length === 0 || columns.length * 6 < texts) return null
  columns.sort((a, b) => a - b)
  return columns[columns.length >> 1] ?? null
}

/** The column of the first label that the row prints for the second time, with something between the two. */
function secondLabelColumn(row: readonly RowToken[]): number | null {
  const first = new Map<number, number>()
  for (const { frame, column } of row) {
    if (frame?.kind !== 'dimension') continue
    const seen = first.get(frame.dimension)
    if (seen === undefined) first.set(frame.dimension, column)
    else if (column - seen > 1) return column
  }
  return null
}
