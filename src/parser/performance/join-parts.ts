import { matchKey } from '../plain-text'
import type { SheetHead } from './sheet-head'
import type { SheetPart } from './sheet-part'
import { SATISFACTION } from './weights'

/** The parts that make up one sheet, and whether it is the same sheet printed again. */
export interface JoinedSheet {
  readonly parts: SheetPart[]
  duplicateOf: number | null
  /** The end of its indicator table is printed. */
  complete: boolean
}

function keyOf(head: SheetHead, field: 'project' | 'department' | 'unit'): string {
  const piece = head.fields.get(field)
  return piece === undefined ? '' : matchKey(piece.text).replace(/[^\p{L}\p{N}]/gu, '')
}

function amounts(head: SheetHead): string {
  return head.funds.map(slot => slot.value?.key ?? '').join('|')
}

/** What tells a sheet from others: project, department and amounts. Null without amounts: that says too little. */
function identity(head: SheetHead): string | null {
  const project = keyOf(head, 'project')
  const funds = amounts(head)
  return project === '' || !/\d/u.test(funds) ? null : `${project}\t${keyOf(head, 'department')}\t${funds}`
}

function sameSheet(a: SheetHead, b: SheetHead): boolean {
  const first = identity(a)
  return first !== null && first === identity(b)
}

/** A page that repeats of the head no more than the project's name. */
function namesOnly(first: SheetHead, { head }: SheetPart): boolean {
  const project = keyOf(head, 'project')
  return head.funds.length === 0 && project !== '' && project === keyOf(first, 'project')
}

function isBare({ head, tableLines }: SheetPart): boolean {
  return head.lines.length === 0 && tableLines.length === 0
}

/** Whether a page prints the end of its indicator table: the satisfaction rows, or the foot. */
function isLastPage({ footed, tableLines }: SheetPart): boolean {
  return footed || tableLines.some(line => line.cells.some(cell => cell.text.includes(SATISFACTION)))
}

function goesOn(first: SheetHead, part: SheetPart): boolean {
  return sameSheet(first, part.head) || namesOnly(first, part)
}

/**
 * Joins the prints of headings to sheets. A page without a project's name, or with the same head above rows that an
 * unfinished table lacks, continues the sheet before; a heading with nothing below it belongs to the next one; the same
 * sheet printed again is a sheet of its own that names the first.
 */
export function joinParts(parts: readonly SheetPart[]): JoinedSheet[] {
  const sheets: JoinedSheet[] = []
  let bare: SheetPart[] = []
  for (const part of parts) {
    const last = sheets.at(-1)
    if (isBare(part)) {
      bare.push(part)
      continue
    }
    const continues =
      last !== undefined &&
      (part.head.fields.get('project') === undefined
        ? part.tableLines.length > 0 && part.head.funds.length === 0
        : !last.complete && part.tableLines.length > 0 && goesOn(last.parts[0]?.head ?? part.head, part))
    const complete = isLastPage(part)
    if (continues) {
      last.parts.push(...bare, part)
      last.complete ||= complete
    } else sheets.push({ parts: [...bare, part], duplicateOf: null, complete })
    bare = []
  }
  sheets.at(-1)?.parts.push(...bare)
  markDuplicates(sheets)
  return sheets
}

function markDuplicates(sheets: readonly JoinedSheet[]): void {
  const first = new Map<string, number>()
  for (const sheet of sheets) {
    const head = headOf(sheet)
    const key = head === undefined ? null : identity(head)
    if (key === null) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, sheet.parts[0]?.heading ?? 0)
    else sheet.duplicateOf = earlier
  }
}

/** The head of a sheet, with the fields that only a later page prints: its foot. */
export function headOf({ parts }: JoinedSheet): SheetHead | undefined {
  const [first, ...later] = parts.flatMap(({ head }) => (head.lines.length > 0 ? [head] : []))
  if (first === undefined || later.length === 0) return first
  const fields = new Map(later.flatMap(({ fields }) => [...fields]).reverse())
  for (const [field, piece] of first.fields) fields.set(field, piece)
  return { ...first, fields }
}
