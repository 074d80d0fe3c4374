import type { Claim } from '../model/claim'
import { parseAmount, type Fen } from '../model/money'
import { stated, type Stated } from './stated'

/** Official vehicles by kind, in the order in which disclosures list them. */
export const VEHICLE_KINDS = [
  'leaders',
  'confidential',
  'emergency',
  'lawEnforcement',
  'specialised',
  'retired',
  'institution',
  'other',
] as const
export type VehicleKind = (typeof VEHICLE_KINDS)[number]

/** Equipment above a value: 价值50万元以上的通用设备. */
export interface StatedEquipment {
  readonly kind: 'general' | 'special' | 'other'
  /** The least value of one; null where none is named. */
  readonly threshold: Fen | null
  readonly count: Stated
}

/** What the narrative says of vehicles, premises and equipment. */
export interface StatedAssets {
  readonly vehicles: {
    readonly authorised: Stated | null
    readonly actual: Stated | null
    readonly byKind: readonly { readonly kind: VehicleKind; readonly count: Stated }[]
  }
  readonly floorAreas: readonly Stated[]
  readonly equipment: readonly StatedEquipment[]
}

const KINDS: readonly (readonly [RegExp, VehicleKind])[] = [
  [/机要/u, 'confidential'],
  [/应急/u, 'emergency'],
  [/执法|执勤/u, 'lawEnforcement'],
  [/特种|专业技术/u, 'specialised'],
  [/离退休|老干部/u, 'retired'],
  [/领导/u, 'leaders'],
  [/事业单位|业务用车/u, 'institution'],
  [/其他/u, 'other'],
]
/** All vehicles there are, not those of a make, and not what comes or goes this year. */
const WHOLE_FLEET = /实有|现有|共有|保有|公务用车|公车|车辆/u
const COMES_OR_GOES = /报废|购置|购买|更新|处置|新增|划[转入出]|租[用赁]|调[入出拨]|减少|淘汰/u
const AREA = /用房|房屋|建筑|面积|房产/u
const EQUIPMENT = /设备|仪器/u
const THRESHOLD = /(\d[\d,]{0,9}(?:\.\d+)?)万元/u

/** Claims of one thing together, in order of first appearance. */
function grouped<K>(claims: readonly Claim[], keyOf: (claim: Claim) => K): Map<K, Claim[]> {
  const groups = new Map<K, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return groups
}

const kindOf = ({ label }: Claim) => KINDS.find(([words]) => words.test(label))?.[1] ?? null

function vehicles(claims: readonly Claim[]): StatedAssets['vehicles'] {
  const counted = claims.filter(
    ({ unit, kind, label }) => unit === '辆' && kind === 'count' && !COMES_OR_GOES.test(label),
  )
  const authorised = counted.filter(({ label }) => /编制/u.test(label))
  const byKind = counted.filter(claim => !authorised.includes(claim) && kindOf(claim) !== null)
  const groups = grouped(byKind, kindOf)
  return {
    authorised: stated(authorised),
    actual: stated(
      counted.filter(
        claim => !authorised.includes(claim) && !byKind.includes(claim) && WHOLE_FLEET.test(claim.label),
      ),
    ),
    byKind: VEHICLE_KINDS.flatMap(kind => {
      const count = stated(groups.get(kind) ?? [])
      return count ? [{ kind, count }] : []
    }),
  }
}

function equipment(claims: readonly Claim[]): StatedEquipment[] {
  const counted = claims.filter(
    ({ unit, label, kind }) => kind === 'count' && /^[台套件]/u.test(unit) && EQUIPMENT.test(label),
  )
  return [...grouped(counted, ({ label }) => label).values()].flatMap(group => {
    const count = stated(group)
    if (!count) return []
    const kind = /通用/u.test(count.label) ? 'general' : /专用/u.test(count.label) ? 'special' : 'other'
    return [{ kind, threshold: parseAmount(THRESHOLD.exec(count.label)?.[1] ?? '', 'wanYuan'), count }]
  })
}

/** Vehicles by kind, authorised and actual; floor areas; equipment above a value. */
export function statedAssets(claims: readonly Claim[]): StatedAssets {
  const areas = claims.filter(
    ({ unit, label, kind }) => kind === 'count' && unit.endsWith('平方米') && AREA.test(label),
  )
  return {
    vehicles: vehicles(claims),
    floorAreas: [...grouped(areas, ({ label }) => label).values()].flatMap(group => stated(group) ?? []),
    equipment: equipment(claims),
  }
}
