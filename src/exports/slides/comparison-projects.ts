import type { ProjectFate } from '../../analysis/compared-projects'
import { hasFate, isChanged, latestRow, projectsOverPeriods } from '../../analysis/projects-over-periods'
import { rowFindings } from '../../analysis/row-findings'
import { signedAt } from '../../analysis/signed-figure'
import { signsLine } from '../../wording/figure-signs'
import { fateWords } from '../../wording/project-fates'
import { cutTo } from '../svg-text'
import { addBars, amountFormat, DOCUMENT_COLOURS, inUnit } from './bars'
import { comparedCaption } from './compared-caption'
import { markedLabel } from './marked-label'
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
  const letters = periods.map(({ letter }) => letter)
  const shown = changed.slice(0, Math.max(3, Math.floor(MOST_BARS / periods.length)))
  const columnsOf = periods.map(period => presentation?.comparison?.columns.indexOf(period) ?? 0)
  const found = periods.map(({ disclosure, told }) => rowFindings(disclosure, told))
  const signed = shown.map(({ rows }) =>
    rows.map((row, index) =>
      Object.assign(
        { column: columnsOf[index] ?? 0 },
        signedAt(found[index] ?? (() => null), [row?.figures.total], [row?.place]),
      ),
    ),
  )
  const rest = projects.length - shown.length
  const signs = [
    rest > 0 ? words.present.restProjects(rest) : '',
    signsLine(words, input.unit, signed.flat()),
  ].filter(Boolean)
  const slide = slideOf(file, input, title, source, signs.join('   '))
  addBars(slide, {
    labels: shown.map((each, index) => {
      const label = `${cutTo(latestRow(each)?.name ?? '', 18)}  ${fateWords(words, each, letters)}`
      return markedLabel(label, periods, signed[index] ?? [])
    }),
    series: periods.map(({ letter, name }, index) => ({
      name: `${letter} ${name}`,
      values: shown.map(({ rows }) => inUnit(input, rows[index]?.figures.total?.fen)),
      colour: DOCUMENT_COLOURS[index % DOCUMENT_COLOURS.length] ?? '',
    })),
    stacked: false,
    format: amountFormat(input),
  })
}
