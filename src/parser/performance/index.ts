import type { OverallSheet, PerformanceSheet } from '../../model/performance'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { decodeTable, gatherEvidence } from './decode-table'
import { joinParts } from './join-parts'
import { atLostHeadings } from './lost-headings'
import { readOverallSheet } from './overall-sheet'
import { projectSheet, projectTable } from './project-sheet'
import { sheetLines } from './sheet-lines'
import { sheetPart } from './sheet-part'
import { textReaders } from './text-readers'
import { twinEvidence, twinOfProjects } from './twin-sheets'

/** What the performance readers found: the project sheets in order, and the overall sheet where there is one. */
export interface PerformanceReading {
  readonly sheets: PerformanceSheet[]
  readonly overall: OverallSheet | null
}

/** Reads the segments that the outline took for performance sheets; all others are passed over. */
export function readPerformance(context: ReaderContext, segments: readonly Segment[]): PerformanceReading {
  const readers = textReaders()
  const joined = joinParts(
    segments
      .filter(({ kind }) => kind === 'sheet')
      .flatMap(segment => atLostHeadings(segment, sheetLines(context, segment.lines, readers)))
      .map(page => sheetPart(context, page, readers)),
  )
  const candidates = joined.map(sheet => ({
    project:
      sheet.parts.find(part => part.head.fields.has('project'))?.head.fields.get('project')?.text ?? null,
    evidence: gatherEvidence(projectTable(context, sheet, readers)),
  }))
  const twins = twinEvidence(candidates)
  candidates.forEach(({ evidence }, index) => decodeTable(evidence, twins[index] ?? (() => null), readers))
  const sheets = joined.flatMap((sheet, index) => {
    const evidence = candidates[index]?.evidence
    return evidence === undefined ? [] : [projectSheet(sheet, evidence, readers)]
  })
  const pages = segments.filter(({ kind }) => kind === 'overallSheet')
  const overall = readOverallSheet(context, pages, readers, twinOfProjects(candidates))
  return { sheets, overall }
}
