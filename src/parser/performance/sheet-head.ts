import type { SourceLine } from '../../model/source-text'
import type { SheetTextKey } from '../../model/performance'
import { looksLikeRow } from '../prose-line'
import { AMOUNT, partsOf, readHeadText, withLostLabel, type HeadPart, type HeadPiece } from './head-parts'
import type { HeadField, HeadLabel } from './head-labels'
import type { TextReaders } from './text-readers'

/** A label and the values read for it. */
interface Slot {
  readonly label: HeadLabel
  readonly piece: HeadPiece
  values: readonly HeadPiece[]
}

/** The amount read for a fund label; `value` null for a printed blank. */
export interface FundSlot {
  readonly label: Extract<HeadLabel, { kind: 'fund' }>
  readonly piece: HeadPiece
  readonly value: HeadPiece | null
  /** How many fund labels stand before it on its line. */
  readonly order: number
}

/** What was read of the lines above and below the indicator table. */
export interface SheetHead {
  readonly fields: ReadonlyMap<HeadField, HeadPiece>
  readonly funds: readonly FundSlot[]
  /** The printed label of the funds block, which names their unit. */
  readonly fundsLabel: string | null
  readonly texts: ReadonlyMap<SheetTextKey, readonly HeadPiece[]>
  readonly lines: readonly number[]
}

const SHAPES: Readonly<Partial<Record<HeadField, RegExp>>> = {
  term: /^\d{1,2}年|年$|长期|\d个月/u,
  filledAt: /^\d{4}[-./年]?\d|^\d{8,}/u,
  attribute: /项目|运转|目标/u,
  department: /^\d{3}/u,
  unit: /[局委部院队处所中心馆厅会校司团]$/u,
}

const NOTHING: readonly HeadPiece[] = []

/** Gives values to the labels before them, from one on: one each where all are funds and as many, else all to the last. */
function settle(slots: readonly Slot[], from: number, values: readonly HeadPiece[]): void {
  const each =
    values.length === slots.length - from &&
    slots.every(({ label }, at) => at < from || label.kind === 'fund')
  for (let at = from; at < slots.length; at++) {
    const slot = slots[at]
    if (slot === undefined) continue
    if (each) slot.values = values.slice(at - from, at - from + 1)
    else if (at === slots.length - 1) slot.values = values
  }
}

/** Gives the values of a line to its labels: side by side, or a run of labels before a run of as many values. */
function slotsOf(parts: readonly HeadPart[]): Slot[] {
  const slots: Slot[] = []
  let run = 0
  let values: HeadPiece[] = []
  for (const { label, piece } of parts) {
    if (label === null) {
      values.push(piece)
      continue
    }
    if (values.length > 0) {
      settle(slots, run, values)
      run = slots.length
      values = []
    }
    slots.push({ label, piece, values: NOTHING })
  }
  if (values.length > 0) settle(slots, run, values)
  return slots
}

/** Gives a line of nothing but values to the labels above it that still wait for theirs. */
function fillFromBelow(open: readonly Slot[], pieces: readonly HeadPiece[]): HeadPiece[] {
  const waiting = open.filter(slot => slot.values.length === 0)
  const funds = waiting.filter(slot => slot.label.kind === 'fund')
  const amounts = pieces.filter(piece => AMOUNT.test(piece.key))
  const rest: HeadPiece[] = []
  const give = (slot: Slot, piece: HeadPiece) => {
    slot.values = [piece]
  }
  if (funds.length > 0 && amounts.length === pieces.length) {
    if (amounts.length === funds.length)
      funds.forEach((slot, i) => amounts.slice(i, i + 1).forEach(p => give(slot, p)))
    else
      for (const piece of amounts) {
        const nearest = funds
          .filter(slot => slot.values.length === 0)
          .sort(
            (a, b) => Math.abs(a.piece.column - piece.column) - Math.abs(b.piece.column - piece.column),
          )[0]
        if (nearest === undefined) rest.push(piece)
        else give(nearest, piece)
      }
    return rest
  }
  for (const piece of pieces) {
    const slot = waiting.find(
      ({ label, values }) =>
        values.length === 0 && label.kind === 'field' && SHAPES[label.field]?.test(piece.key) === true,
    )
    if (slot === undefined) rest.push(piece)
    else give(slot, piece)
  }
  return rest
}

class HeadReader {
  readonly fields = new Map<HeadField, HeadPiece>()
  readonly funds: FundSlot[] = []
  readonly texts = new Map<SheetTextKey, HeadPiece[]>()
  readonly lines: number[] = []
  fundsLabel: string | null = null
  #open: Slot[] = []
  #annualColumn = Infinity
  #activeTexts: SheetTextKey[] = []

  constructor(private readonly head: TextReaders['head']) {}

  read(line: SourceLine): void {
    const parts = partsOf(line, this.head)
    if (parts.length === 0) return
    if (parts.every(({ label }) => label === null)) {
      if (this.#activeTexts.length > 0 && looksLikeRow(line)) return
      this.#readBelow(
        line.number,
        parts.map(part => part.piece),
      )
      return
    }
    this.#close()
    this.lines.push(line.number)
    this.#open = slotsOf(withLostLabel(parts))
    this.#activeTexts = []
    const first = this.#open[0]
    if (first?.label.kind === 'text') this.#readText(first)
    for (const { label, piece } of this.#open) {
      if (label.kind === 'goalColumn' && label.period === 'annual') this.#annualColumn = piece.column
      if (label.kind === 'fundsBlock') this.fundsLabel ??= piece.key
    }
  }

  finish(): SheetHead {
    this.#close()
    return {
      fields: this.fields,
      funds: this.funds,
      fundsLabel: this.fundsLabel,
      texts: this.texts,
      lines: this.lines,
    }
  }

  #readBelow(line: number, pieces: readonly HeadPiece[]): void {
    if (this.#activeTexts.length > 0) {
      pieces.forEach((piece, i) => {
        const key = this.#activeTexts[Math.min(i, this.#activeTexts.length - 1)]
        if (key !== undefined) this.texts.get(key)?.push(piece)
      })
      this.lines.push(line)
      return
    }
    const rest = fillFromBelow(this.#open, pieces)
    if (rest.length < pieces.length) this.lines.push(line)
  }

  #readText({ label, values }: Slot): void {
    if (label.kind !== 'text') return
    if (label.text !== 'goals') {
      this.#addText(label.text, values)
      return
    }
    const [first, second] = values
    if (first === undefined) this.#activeTexts = ['goalWhole', 'goalAnnual']
    else if (second === undefined && first.column >= this.#annualColumn) this.#addText('goalAnnual', [first])
    else {
      this.#addText('goalWhole', [first])
      if (second !== undefined) this.#addText('goalAnnual', [second])
    }
  }

  #addText(key: SheetTextKey, pieces: readonly HeadPiece[]): void {
    this.#activeTexts.push(key)
    const known = this.texts.get(key)
    if (known === undefined) this.texts.set(key, [...pieces])
    else if (known.length === 0) known.push(...pieces)
  }

  /** Takes over the labels of the line before, now that no value can follow. */
  #close(): void {
    let order = 0
    for (const { label, piece, values } of this.#open) {
      const value = values[0] ?? null
      if (label.kind === 'fund') this.funds.push({ label, piece, value, order: order++ })
      else if (label.kind === 'field' && value !== null && !this.fields.has(label.field))
        this.fields.set(label.field, value)
    }
    this.#open = []
  }
}

/** Reads the labelled lines of a sheet: fields, funds and texts, values beside, below or in one cell with their label. */
export function readSheetHead(
  lines: readonly SourceLine[],
  { head }: Pick<TextReaders, 'head'> = { head: readHeadText },
): SheetHead {
  const reader = new HeadReader(head)
  for (const line of lines) reader.read(line)
  return reader.finish()
}
