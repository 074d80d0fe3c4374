import type { Place, Sourced, Span } from '../../model/place'
import type { PerformanceSheet, SheetTextKey } from '../../model/performance'
import { unwrapped } from '../plain-text'
import type { HeadField } from './head-labels'
import type { HeadPiece } from './head-parts'
import type { SheetHead } from './sheet-head'

type Fields = Pick<
  PerformanceSheet,
  'project' | 'departmentCode' | 'department' | 'unit' | 'attribute' | 'term' | 'filledAt' | 'texts'
>

const CODED = /^\[?(\d{3,9})\]?(\s*[-—–_－]\s*|\s+|(?=[\u4e00-\u9fff]))(\S[\s\S]*)$/u

function sourced(piece: HeadPiece, text: string, start = piece.start, end = piece.end): Sourced<string> {
  return { value: unwrapped(text), place: { line: piece.line, start, end }, confidence: 1 }
}

function sourcedOf(fields: SheetHead['fields'], field: HeadField): Sourced<string> | null {
  const piece = fields.get(field)
  return piece === undefined ? null : sourced(piece, piece.text)
}

/** Code and name of `215-某某局`; the code is null when none is printed. */
export function departmentOf(piece: HeadPiece | undefined): Pick<Fields, 'departmentCode' | 'department'> {
  if (piece === undefined) return { departmentCode: null, department: null }
  const match = CODED.exec(piece.text)
  if (!match) return { departmentCode: null, department: sourced(piece, piece.text) }
  const [, code = '', , name = ''] = match
  const codeAt = piece.start + piece.text.indexOf(code)
  return {
    departmentCode: sourced(piece, code, codeAt, codeAt + code.length),
    department: sourced(piece, name, piece.end - name.length),
  }
}

/** A text that may go on over several lines, with every stretch of it. */
export function textOf(pieces: readonly HeadPiece[]): Sourced<string> | null {
  const [first] = pieces
  if (first === undefined) return null
  const spans: Span[] = pieces.map(({ line, start, end }) => ({ line, start, end }))
  const place: Place = {
    line: first.line,
    start: first.start,
    end: first.end,
    ...(spans.length > 1 ? { parts: spans } : {}),
  }
  return { value: pieces.map(piece => unwrapped(piece.text)).join(''), place, confidence: 1 }
}

/** The fields and texts of a sheet's head. */
export function sheetFields({ fields, texts }: SheetHead): Fields {
  const read: { [K in SheetTextKey]?: Sourced<string> } = {}
  for (const [key, pieces] of texts) {
    const text = textOf(pieces)
    if (text !== null) read[key] = text
  }
  return {
    project: sourcedOf(fields, 'project'),
    ...departmentOf(fields.get('department')),
    unit: sourcedOf(fields, 'unit'),
    attribute: sourcedOf(fields, 'attribute'),
    term: sourcedOf(fields, 'term'),
    filledAt: sourcedOf(fields, 'filledAt'),
    texts: read,
  }
}
