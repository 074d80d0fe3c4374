import type { OverallSheet } from '../../model/performance'
import type { SourceCell, SourceLine } from '../../model/source-text'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { buildIndicators, buildLabels } from './build-indicators'
import { decodeTable, gatherEvidence } from './decode-table'
import type { DimensionWeights } from './evidence'
import type { Entry } from './half-row'
import { isHeaderRow } from './header-boundary'
import { readIndicatorTable } from './indicator-table'
import { readOverallHead } from './overall-head'
import { claimTable } from './project-sheet'
import { rowTokens } from './row-token'
import { isFootLine } from './head-parts'
import { sheetLines } from './sheet-lines'
import { withoutTitle } from './sheet-part'
import type { TextReaders } from './text-readers'
import { SATISFACTION } from './weights'

/** Where the indicator table begins: its header row, or the first row that prints a level or a dimension. */
function tableStart(lines: readonly SourceLine[], { cell }: TextReaders): number {
  const header = lines.findIndex(line => isHeaderRow(rowTokens(line, cell)))
  if (header >= 0) return header
  const first = lines.findIndex(line =>
    rowTokens(line, cell).some(token => token.frame !== null && token.frame.kind !== 'header'),
  )
  return first < 0 ? lines.length : first
}

/** A name or label of the last dimension; texts of the head that speak of it are longer. */
const isSatisfaction = ({ text }: SourceCell) => text.length <= 20 && text.includes(SATISFACTION)

/** The lines of the pages up to the one that ends the table; what follows is the sheet printed again. */
function linesOf(
  context: ReaderContext,
  pages: readonly Segment[],
  readers: TextReaders,
): { lines: SourceLine[]; to: number } {
  const all: SourceLine[] = []
  let to = 0
  for (const { lines, heading } of pages) {
    if (all.some(line => line.cells.some(isSatisfaction))) break
    for (const { line } of withoutTitle(context, sheetLines(context, lines, readers), heading)) all.push(line)
    to = lines.to
  }
  return { lines: all, to }
}

/**
 * Reads 整体支出绩效目标申报表, over the pages that repeat its heading; null when there is none. `twin` gives the dimension
 * that an indicator of the same name has in a project sheet.
 */
export function readOverallSheet(
  context: ReaderContext,
  pages: readonly Segment[],
  readers: TextReaders,
  twin: (entry: Entry) => DimensionWeights | null,
): OverallSheet | null {
  const [first] = pages
  if (first === undefined) return null
  const { lines, to } = linesOf(context, pages, readers)
  const start = tableStart(lines, readers)
  const { lines: headLines, ...head } = readOverallHead(lines.slice(0, start))
  for (const line of headLines) context.ledger.claim(line, 'sheetField')
  const table = readIndicatorTable(
    lines.slice(start).filter(line => !isFootLine(line)),
    'overall',
    readers,
  )
  claimTable(context, table)
  const evidence = gatherEvidence(table)
  decodeTable(evidence, twin, readers)
  return {
    lines: { from: first.lines.from, to },
    ...head,
    indicators: buildIndicators({ ...evidence, whole: [] }, readers.target),
    labels: buildLabels([table.annual]),
  }
}
