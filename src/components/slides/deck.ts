import type { InjectionKey } from 'vue'
import type { Comparison } from '../../analysis/comparison'
import type { ExpenditureSplit } from '../../analysis/expenditure-split'
import type { IndicatorCoverage } from '../../analysis/indicator-coverage'
import type { KeyFigure } from '../../analysis/key-figures'
import type { ProjectConcentration } from '../../analysis/project-concentration'
import type { RevenueComposition } from '../../analysis/revenue-composition'
import type { Disclosure } from '../../model/disclosure'
import type { Audit } from '../../model/finding'
import type { Mark } from '../../model/mark'
import type { MoneyUnit } from '../../model/money'
import type { Place } from '../../model/place'

/** What every slide is made of. */
export interface Deck {
  readonly disclosure: Disclosure
  readonly audit: Audit | null
  readonly marks: ReadonlyMap<string, Mark>
  readonly revenue: RevenueComposition
  readonly split: ExpenditureSplit
  readonly coverage: IndicatorCoverage
  readonly concentration: ProjectConcentration
  readonly figures: readonly KeyFigure[]
  /** The documents it is compared with, itself among them; null where it is shown alone. */
  readonly comparison: Comparison | null
  /** Organization, year and kind, for the line of sources. */
  readonly name: string
  readonly unit: MoneyUnit
  readonly theme: 'light' | 'dark'
}

/** What a slide component takes. */
export interface SlideProps {
  readonly deck: Deck
  /** Its number among so many, from 1. */
  readonly page: number
  readonly pages: number
}

/** Leads to places in the source; `column` is the document among those compared, from 0. */
export type SlideSource = (places: readonly Place[], column?: number) => unknown

/** Under this key the presentation provides the way from a figure of a slide to its source. */
export const slideSourceKey: InjectionKey<SlideSource> = Symbol('slide source')
