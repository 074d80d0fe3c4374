import type { TableRow } from '../../model/budget-table'
import { matchKey } from '../plain-text'
import { defineTable } from './define-table'

const VEHICLE_PART = /公务用车(?:购置费?|运行(?:维护)?费?)$/u
const VEHICLES = /公务用车购置(?:及|和|与)运行/u

function linkVehicles(rows: readonly TableRow[]): readonly TableRow[] {
  const whole = rows.findIndex(row => VEHICLES.test(matchKey(row.name)))
  if (whole < 0) return rows
  return rows.map((row, index) =>
    index !== whole && VEHICLE_PART.test(matchKey(row.name)) ? { ...row, parent: whole } : row,
  )
}

/** 财政拨款安排“三公”经费支出预算表: ① purchase and ② operation are parts of the vehicles. */
export const t10 = defineTable({
  id: 'T10',
  shape: 'named',
  isName: key => /^(?:\d|[①②])?(?:因公出国|公务接待|公务用车)|^合计$/u.test(key),
  accepts: key => /出国|接待|公务用车|车辆|购置|运行|三公|计$/u.test(key),
  link: linkVehicles,
})
