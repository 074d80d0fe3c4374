/** Columns for so many things, `most` in a line: as few lines as can be, the last about as full as the others. */
export function balancedColumns(count: number, most: number): number {
  return Math.ceil(count / Math.max(1, Math.ceil(count / most)))
}
