import type { Dimension, Period } from '../../../src/model/dimension'
import type { OrganizationKind } from '../../../src/model/disclosure'
import type { SheetFundSource } from '../../../src/model/fund-source'
import type { SHEET_TEXTS } from '../../../src/model/performance'
import type { Hundredths } from '../amounts'
import type { Field, Thing } from '../vocabulary/fields'

export const SOURCES = [
  'generalPublic',
  'governmentFunds',
  'stateCapital',
  'specialAccount',
  'unitFunds',
] as const
export type Source = (typeof SOURCES)[number]
export type BySource = Record<Source, Hundredths>

/** A project of table 12 or 13. */
export interface Project {
  readonly name: string
  readonly unit: string
  readonly thing: Thing
  /** Functional item it is booked under. */
  readonly item: string
  readonly source: Source
  readonly amount: Hundredths
  readonly carriedOver: boolean
  readonly running: boolean
}

export interface ModelIndicator {
  readonly dimension: Dimension
  readonly name: string
  readonly value: string
}

export interface ModelSheet {
  readonly project: Project
  readonly departmentCode: string
  readonly attribute: string
  readonly term: string
  readonly filledAt: string
  readonly funds: Readonly<Record<Period, Readonly<Partial<Record<SheetFundSource, Hundredths>>>>>
  readonly texts: Readonly<Record<(typeof SHEET_TEXTS)[number], string>>
  readonly indicators: Readonly<Record<Period, readonly ModelIndicator[]>>
}

export interface BasicItem {
  readonly group: string
  readonly name: string
  readonly government: string
  readonly personnel: Hundredths
  readonly operating: Hundredths
}

/** One functional item (7 digits): what is spent on it, and from where. */
export interface FunctionItem {
  readonly code: string
  readonly basic: Hundredths
  /** This year's project money by source. */
  readonly projects: BySource
  /** Last year's money, general public. */
  readonly carryover: Hundredths
}

/** Everything a generated disclosure says. */
export interface DisclosureModel {
  readonly organization: string
  readonly kind: OrganizationKind
  readonly year: number
  readonly place: string
  readonly field: Field
  /** Budget units, the organization itself first. */
  readonly units: readonly string[]
  readonly basic: readonly BasicItem[]
  readonly items: readonly FunctionItem[]
  readonly projects: readonly Project[]
  readonly sheets: readonly ModelSheet[]
  readonly overall: readonly ModelIndicator[] | null
  readonly threePublic: {
    readonly overseas: Hundredths
    readonly hospitality: Hundredths
    readonly purchase: Hundredths
    readonly operation: Hundredths
  }
  readonly vehicles: readonly number[]
  /** Last year's general public budget, other money and agency operating expenses in percent of this year's. */
  readonly lastYear: { readonly general: number; readonly others: number; readonly agency: number }
  readonly floorArea: string
}
