import type { Component } from 'vue'
import { isChanged, projectsOverPeriods } from '../../analysis/projects-over-periods'
import { lastYearOf } from '../../analysis/last-year'
import { dimensionCoverageChart } from '../../charts/dimension-coverage'
import { projectConcentrationChart } from '../../charts/project-concentration'
import { revenueCompositionChart } from '../../charts/revenue-composition'
import type { SlideId } from '../../wording/compared-notes'
import type { Deck } from './deck'
import SlideChange from './slide-change.vue'
import SlideComparison from './slide-comparison.vue'
import SlideComparisonClasses from './slide-comparison-classes.vue'
import SlideComparisonProjects from './slide-comparison-projects.vue'
import SlideCoverage from './slide-coverage.vue'
import SlideExpenditure from './slide-expenditure.vue'
import SlideFindings from './slide-findings.vue'
import SlideOverview from './slide-overview.vue'
import SlideProjects from './slide-projects.vue'
import SlideRevenue from './slide-revenue.vue'

/** One slide: shown only where the document has what it shows. */
export interface Slide {
  readonly id: SlideId
  readonly view: Component
  readonly has: (deck: Deck) => boolean
}

/** The slides in their first order, that of the questions; a new one is a line here and a word in the locales. */
export const SLIDES: readonly Slide[] = [
  { id: 'overview', view: SlideOverview, has: ({ figures }) => figures.some(({ gap }) => gap === null) },
  { id: 'change', view: SlideChange, has: ({ figures }) => lastYearOf(figures) !== null },
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
  { id: 'comparison', view: SlideComparison, has: ({ comparison }) => comparison !== null },
  {
    id: 'comparisonClasses',
    view: SlideComparisonClasses,
    has: ({ comparison }) =>
      (comparison?.columns.filter(({ split }) => split.classes.length > 0).length ?? 0) > 1,
  },
  {
    id: 'comparisonProjects',
    view: SlideComparisonProjects,
    has: ({ comparison }) =>
      projectsOverPeriods((comparison?.periods ?? []).map(({ disclosure }) => disclosure)).some(isChanged),
  },
]

/** The slides a document has something for, in their first order. */
export const slidesOf = (deck: Deck): readonly Slide[] => SLIDES.filter(slide => slide.has(deck))
