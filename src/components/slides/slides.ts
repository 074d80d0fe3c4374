import type { Component } from 'vue'
import { dimensionCoverageChart } from '../../charts/dimension-coverage'
import { projectConcentrationChart } from '../../charts/project-concentration'
import { revenueCompositionChart } from '../../charts/revenue-composition'
import type { Messages } from '../../locales'
import type { Deck } from './deck'
import { lastYearOf } from './last-year'
import SlideChange from './slide-change.vue'
import SlideCoverage from './slide-coverage.vue'
import SlideExpenditure from './slide-expenditure.vue'
import SlideFindings from './slide-findings.vue'
import SlideOverview from './slide-overview.vue'
import SlideProjects from './slide-projects.vue'
import SlideRevenue from './slide-revenue.vue'

export type SlideId = Exclude<keyof Messages['present']['slides'], 'comparison'>

/** One slide: shown only where the document has what it shows. */
export interface Slide {
  readonly id: SlideId
  readonly view: Component
  readonly has: (deck: Deck) => boolean
}

/** The slides in their first order, that of the questions; a new one is a line here and a word in the locales. */
export const SLIDES: readonly Slide[] = [
  { id: 'overview', view: SlideOverview, has: ({ figures }) => figures.some(({ gap }) => gap === null) },
  { id: 'change', view: SlideChange, has: deck => lastYearOf(deck) !== null },
  {
    id: 'revenue',
    view: SlideRevenue,
    has: ({ revenue }) => revenueCompositionChart.marks(revenue).length > 0,
  },
  {
    id: 'expenditure',
    view: SlideExpenditure,
    has: ({ split }) => split.classes.some(({ total }) => (total?.fen ?? 0) > 0),
  },
  {
    id: 'projects',
    view: SlideProjects,
    has: ({ concentration }) => projectConcentrationChart.marks(concentration).length > 0,
  },
  {
    id: 'coverage',
    view: SlideCoverage,
    has: ({ coverage }) => dimensionCoverageChart.marks(coverage).length > 0,
  },
  { id: 'findings', view: SlideFindings, has: ({ audit }) => audit !== null },
]

/** The slides in the order wanted, those that the document has nothing for left out. */
export function slidesOf(deck: Deck, order: readonly string[] | null): readonly Slide[] {
  const wanted = order ?? SLIDES.map(({ id }) => id)
  return wanted.flatMap(id => SLIDES.find(slide => slide.id === id && slide.has(deck)) ?? [])
}
