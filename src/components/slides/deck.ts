import type { InjectionKey } from 'vue'
import type { Disclosure } from '../../model/disclosure'
import type { Audit } from '../../model/finding'
import type { Place } from '../../model/place'
import type { SlideFacts } from '../../wording/slide-notes'

/** What every slide is made of; `comparison` is of the documents it is compared with, itself among them, null where it is shown alone. */
export interface Deck extends SlideFacts {
  readonly disclosure: Disclosure
  /** What the checks found without what the reviewer dismissed: what marks a figure. */
  readonly told: Audit | null
  /** Organization, year and kind, for the line of sources. */
  readonly name: string
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
