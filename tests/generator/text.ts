import type { Column, RowKind, Side, TableId } from '../../src/model/budget-table'
import type { ClaimDirection, ClaimSection } from '../../src/model/claim'
import type { Dimension, Period } from '../../src/model/dimension'
import type { SheetFundSource } from '../../src/model/fund-source'

/** What a stretch of the text says, in the terms of the measuring contract; the line is added when it is printed. */
export type Fact =
  | {
      what: 'cell'
      table: TableId
      side: Side | null
      rowKind: RowKind
      code: string | null
      name: string
      name2: string | null
      unit: string | null
      column: Column
      fen: number | null
    }
  | { what: 'claim'; section: ClaimSection; value: number; unit: string; direction: ClaimDirection | null }
  | { what: 'sheet'; sheet: number }
  | { what: 'field'; sheet: number; key: SheetField; value: string }
  | { what: 'fund'; sheet: number; period: Period; source: SheetFundSource; fen: number | null }
  | {
      what: 'indicator'
      /** Number of the sheet, null for the overall sheet. */
      sheet: number | null
      period: Period
      dimension: Dimension
      name: string
      value: string | null
      /** A repeat: neither required nor wrong. */
      optional?: boolean
    }
  | { what: 'overallFund'; by: 'source' | 'use'; key: string; fen: number | null }

export type SheetField =
  'project' | 'departmentCode' | 'department' | 'unit' | 'attribute' | 'term' | 'filledAt'

export type Role = 'level1' | 'label' | 'name' | 'value'

/** A cell of a table line or a stretch of a prose line, with what it says. */
export interface Part {
  readonly text: string
  readonly facts?: readonly Fact[]
  /** In an indicator row: what the cell is and of which half. */
  readonly role?: Role
  readonly half?: Period
}

export type LineKind =
  | 'blank'
  | 'cover'
  | 'contents'
  | 'heading'
  | 'prose'
  | 'tableNumber'
  | 'title'
  | 'organization'
  | 'unit'
  | 'header'
  | 'row'
  | 'note'
  | 'sheetHeading'
  | 'sheetYear'
  | 'field'
  | 'fund'
  | 'longText'
  | 'indicatorHead'
  | 'indicator'
  | 'signature'
  | 'noise'

/** One line to be printed. `of` names what it belongs to: T1 …, sheet:3, overall, narrative. */
export interface Line {
  readonly kind: LineKind
  readonly of: string
  readonly parts: readonly Part[]
  /** What stands between the parts: a tab in tables, nothing in prose. */
  readonly glue: '\t' | ''
}

export const cell = (text: string, ...facts: Fact[]): Part => (facts.length > 0 ? { text, facts } : { text })

/** A line of cells. */
export const row = (kind: LineKind, of: string, cells: readonly (string | Part)[]): Line => ({
  kind,
  of,
  glue: '\t',
  parts: cells.map(one => (typeof one === 'string' ? { text: one } : one)),
})

/** A line of prose. */
export const prose = (kind: LineKind, of: string, ...parts: (string | Part)[]): Line => ({
  ...row(kind, of, parts),
  glue: '',
})

/** An empty line. */
export const blank = (of: string): Line => prose('blank', of, '')

/** Prose lines with an empty line after each. */
export const spaced = (lines: readonly Line[]): Line[] => lines.flatMap(line => [line, blank(line.of)])

/** The text of a line. */
export const textOf = ({ parts, glue }: Line): string => parts.map(({ text }) => text).join(glue)
