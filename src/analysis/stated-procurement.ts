import type { Claim } from '../model/claim'
import { stated, type Stated } from './stated'

/** What government procurement is divided into; reserved for small businesses where a disclosure says so. */
export const PROCUREMENT_KINDS = [
  'total',
  'goods',
  'works',
  'services',
  'smallBusiness',
  'microBusiness',
] as const
export type ProcurementKind = (typeof PROCUREMENT_KINDS)[number]

/** The procurement amounts that the narrative states; null where it states none. */
export type StatedProcurement = { readonly [K in ProcurementKind]: Stated | null }

function kindOf(label: string): ProcurementKind | null {
  if (/微型?企业/u.test(label) && !/中小/u.test(label)) return 'microBusiness'
  if (/中小企业|小型企业/u.test(label)) return 'smallBusiness'
  if (/货物/u.test(label)) return 'goods'
  if (/工程/u.test(label)) return 'works'
  if (/购买服务/u.test(label)) return null
  if (/服务/u.test(label)) return 'services'
  return /采购/u.test(label) ? 'total' : null
}

/** Procurement by kind: the amounts of the sections that speak of procurement. */
export function statedProcurement(claims: readonly Claim[]): StatedProcurement {
  const sections = new Set(
    claims
      .filter(({ label, kind }) => kind === 'amount' && /采购/u.test(label))
      .map(({ section }) => section),
  )
  const amounts = claims.filter(
    ({ section, kind, unit }) => sections.has(section) && kind === 'amount' && unit.endsWith('元'),
  )
  const of = (kind: ProcurementKind) => stated(amounts.filter(({ label }) => kindOf(label) === kind))
  return {
    total: of('total'),
    goods: of('goods'),
    works: of('works'),
    services: of('services'),
    smallBusiness: of('smallBusiness'),
    microBusiness: of('microBusiness'),
  }
}
