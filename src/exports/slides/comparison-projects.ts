import { comparedProjects, type ProjectFate } from '../../analysis/compared-projects'
import { cutTo } from '../svg-text'
import { addBars, amountFormat, DOCUMENT_COLOURS, inUnit, withoutBlanks } from './bars'
import { comparedCaption } from './compared-caption'
import { slideOf, type SlideMaker } from './slide'

/** Projects that a room can read. */
const MOST = 8

/** The projects of one organization that changed most between two documents of it. */
export const comparisonProjectsSlide: SlideMaker = (file, input) => {
  const { words, presentation } = input
  const ends = presentation?.comparison?.ends
  if (!ends) return
  const projects = comparedProjects(ends.before.disclosure, ends.after.disclosure)
  const changed = projects.filter(({ fate }) => fate !== 'same' && fate !== 'unknown')
  if (changed.length === 0) return
  const count = (fate: ProjectFate) => projects.filter(each => each.fate === fate).length
  const title = words.compare.projectsTitle(count('new'), count('gone'))
  const source = comparedCaption(input, ({ disclosure }) => ({
    table: 'T12',
    lines: disclosure.tables.T12.lines,
  }))
  const slide = slideOf(file, input, title, source)
  const shown = changed.slice(0, MOST)
  addBars(slide, {
    labels: shown.map(
      ({ before, after, fate }) =>
        `${cutTo((after ?? before)?.name ?? '', 18)}  ${words.compare.fates[fate]}`,
    ),
    series: (['before', 'after'] as const).map((end, index) => ({
      name: `${ends[end].letter} ${ends[end].name}`,
      values: shown.map(each => inUnit(input, each[end]?.figures.total?.fen)),
      colour: DOCUMENT_COLOURS[index] ?? '',
    })),
    stacked: false,
    format: withoutBlanks(amountFormat(input)),
  })
}
