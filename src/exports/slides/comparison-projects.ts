import type { ProjectFate } from '../../analysis/compared-projects'
import { hasFate, isChanged, latestRow, projectsOverPeriods } from '../../analysis/projects-over-periods'
import { fateWords } from '../../wording/project-fates'
import { cutTo } from '../svg-text'
import { addBars, amountFormat, DOCUMENT_COLOURS, inUnit, withoutBlanks } from './bars'
import { comparedCaption } from './compared-caption'
import { slideOf, type SlideMaker } from './slide'

/** Bars that a room can read: projects times documents. */
const MOST_BARS = 16

/** The projects of one organization that changed most between two documents of it. */
export const comparisonProjectsSlide: SlideMaker = (file, input) => {
  const { words, presentation } = input
  const periods = presentation?.comparison?.periods ?? []
  const projects = projectsOverPeriods(periods.map(({ disclosure }) => disclosure))
  const changed = projects.filter(isChanged)
  if (changed.length === 0) return
  const count = (fate: ProjectFate) => projects.filter(each => hasFate(each, fate)).length
  const title = words.compare.projectsTitle(count('new'), count('gone'))
  const source = comparedCaption(input, ({ disclosure }) => ({
    table: 'T12',
    lines: disclosure.tables.T12.lines,
  }))
  const slide = slideOf(file, input, title, source)
  const letters = periods.map(({ letter }) => letter)
  const shown = changed.slice(0, Math.max(3, Math.floor(MOST_BARS / periods.length)))
  addBars(slide, {
    labels: shown.map(
      each => `${cutTo(latestRow(each)?.name ?? '', 18)}  ${fateWords(words, each, letters)}`,
    ),
    series: periods.map(({ letter, name }, index) => ({
      name: `${letter} ${name}`,
      values: shown.map(({ rows }) => inUnit(input, rows[index]?.figures.total?.fen)),
      colour: DOCUMENT_COLOURS[index % DOCUMENT_COLOURS.length] ?? '',
    })),
    stacked: false,
    format: withoutBlanks(amountFormat(input)),
  })
}
