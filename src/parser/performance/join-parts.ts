import { matchKey } from '../plain-text'
import type { SheetHead } from './sheet-head'
import type { SheetPart } from './sheet-part'

/** The parts that make up one sheet, and whether it is the same sheet printed again. */
export interface JoinedSheet {
  readonly parts: SheetPart[]
  duplicateOf: number | null
}

function keyOf(head: SheetHead, field: 'project' | 'department' | 'unit'): string {
  const piece = head.fields.get(field)
  return piece === undefined ? '' : matchKey(piece.text).replace(/[^\p{L}\p{N}]/gu, '')
}

function amounts(head: SheetHead): string {
  return head.funds.map(slot => slot.value?.key ?? '').join('|')
}

/** Same project, department and amounts; a sheet without amounts says too little. */
function sameSheet(a: SheetHead, b: SheetHead): boolean {
  const project = keyOf(a, 'project')
  return (
    project !== '' &&
    project === keyOf(b, 'project') &&
    keyOf(a, 'department') === keyOf(b, 'department') &&
    /\d/u.test(amounts(a)) &&
    amounts(a) === amounts(b)
  )
}

function isBare({ head, tableLines }: SheetPart): boolean {
  return head.lines.length === 0 && tableLines.length === 0
}

const SATISFACTION = /满意/u

/** Whether the indicator table of a sheet is printed to its end: the satisfaction rows, or the foot. */
function isComplete({ parts }: JoinedSheet): boolean {
  return parts.some(
    part =>
      part.footed || part.tableLines.some(line => line.cells.some(cell => SATISFACTION.test(cell.text))),
  )
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
        : !isComplete(last) &&
          part.tableLines.length > 0 &&
          sameSheet(last.parts[0]?.head ?? part.head, part.head))
    if (continues) last.parts.push(...bare, part)
    else sheets.push({ parts: [...bare, part], duplicateOf: null })
    bare = []
  }
  sheets.at(-1)?.parts.push(...bare)
  markDuplicates(sheets)
  return sheets
}

function markDuplicates(sheets: readonly JoinedSheet[]): void {
  const byProject = new Map<string, JoinedSheet[]>()
  for (const sheet of sheets) {
    const head = headOf(sheet)
    if (head === undefined) continue
    const key = keyOf(head, 'project')
    const earlier = byProject.get(key) ?? []
    const first = earlier.find(other => {
      const otherHead = headOf(other)
      return otherHead !== undefined && sameSheet(otherHead, head)
    })
    if (first !== undefined) sheet.duplicateOf = first.parts[0]?.heading ?? null
    else byProject.set(key, [...earlier, sheet])
  }
}

/** The part of a sheet that holds its head. */
export function headOf({ parts }: JoinedSheet): SheetHead | undefined {
  return parts.find(part => part.head.lines.length > 0)?.head
}
