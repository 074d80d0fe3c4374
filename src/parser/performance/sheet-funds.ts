import type { Period } from '../../model/dimension'
import type { Figure } from '../../model/budget-table'
import type { SheetFund } from '../../model/performance'
import { parseAmount, type MoneyUnit } from '../../model/money'
import type { HeadPiece } from './head-parts'
import type { FundSlot, SheetHead } from './sheet-head'

const WAN = /万元/u
/** A printed blank. */
const DASH = /^[-—–―]{1,3}$/u

/** The figure of an amount cell, or the printed blank beside a label. */
export function figureOf(value: HeadPiece | null, label: HeadPiece, unit: MoneyUnit): Figure {
  if (value === null)
    return {
      fen: null,
      raw: '',
      place: { line: label.line, start: label.end, end: label.end },
      confidence: 1,
    }
  const place = { line: value.line, start: value.start, end: value.end }
  if (DASH.test(value.key)) return { fen: null, raw: value.text, place, confidence: 1 }
  const own = value.key.endsWith('万元') ? 'wanYuan' : value.key.endsWith('元') ? 'yuan' : unit
  const fen = parseAmount(value.key.replace(/万?元$/u, ''), own)
  if (fen === null) return { fen, raw: value.text, place, confidence: 0.5, reason: 'notAnAmount' }
  return { fen, raw: value.text, place, confidence: 1 }
}

function periodOf({ label, piece, order }: FundSlot, annualColumn: number): Period {
  if (label.period !== null) return label.period
  if (order > 0) return 'annual'
  return piece.column > 0 && piece.column >= annualColumn ? 'annual' : 'whole'
}

/** The funds of both periods by source. A label printed twice on a line is first the whole period's, then the year's. */
export function sheetFunds({ funds, fundsLabel }: SheetHead): SheetFund[] {
  const unit: MoneyUnit = fundsLabel !== null && WAN.test(fundsLabel) ? 'wanYuan' : 'yuan'
  const annualColumn = funds.find(slot => slot.label.period === 'annual')?.piece.column ?? Infinity
  const read: SheetFund[] = []
  for (const slot of funds) {
    if (slot.order > 1) continue
    const period = periodOf(slot, annualColumn)
    const { source } = slot.label
    const before = read.findIndex(fund => fund.period === period && fund.source === source)
    if (before >= 0 && read[before]?.figure.fen !== null) continue
    const fund = { period, source, figure: figureOf(slot.value, slot.piece, unit) }
    if (before >= 0) read[before] = fund
    else read.push(fund)
  }
  return read
}
