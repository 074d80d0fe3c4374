import PptxGenJS from 'pptxgenjs'
import { countedAudit } from '../analysis/counted-audit'
import { expenditureSplit } from '../analysis/expenditure-split'
import { indicatorCoverage } from '../analysis/indicator-coverage'
import { keyFigures } from '../analysis/key-figures'
import { projectConcentration } from '../analysis/project-concentration'
import { revenueComposition } from '../analysis/revenue-composition'
import { shownSlides } from '../analysis/slide-order'
import { speakerNotes } from '../wording/slide-notes'
import { withFixedTimes } from './archive'
import { defineExport } from './define-export'
import { documentKind, documentName, provenanceLine } from './provenance'
import { xmlSafe } from './safe-text'
import { withoutBlankPoints } from './slides/bars'
import { changeSlide } from './slides/change'
import { comparisonClassesSlide } from './slides/comparison-classes'
import { comparisonProjectsSlide } from './slides/comparison-projects'
import { comparisonSlide } from './slides/comparison'
import { coverageSlide } from './slides/coverage'
import { expenditureSlide } from './slides/expenditure'
import { findingsSlide } from './slides/findings'
import { overviewSlide } from './slides/overview'
import { projectsSlide } from './slides/projects'
import { revenueSlide } from './slides/revenue'
import { withParagraphs, type ListedSlide } from './slides/slide'
import { TOOL } from './tool'

/** The slides in their first order, that of the presentation: a new one is one line here. */
export const SLIDES: readonly ListedSlide[] = [
  { id: 'overview', add: overviewSlide },
  { id: 'change', add: changeSlide },
  { id: 'revenue', add: revenueSlide },
  { id: 'expenditure', add: expenditureSlide },
  { id: 'projects', add: projectsSlide },
  { id: 'coverage', add: coverageSlide },
  { id: 'findings', add: findingsSlide },
  { id: 'comparison', add: comparisonSlide },
  { id: 'comparisonClasses', add: comparisonClassesSlide },
  { id: 'comparisonProjects', add: comparisonProjectsSlide },
]

/** The slides of the presentation as they were chosen, one idea each, with charts whose figures can be edited. */
export const slides = defineExport({
  id: 'slides',
  extension: 'pptx',
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  write: async input => {
    const file = new PptxGenJS()
    file.layout = 'LAYOUT_WIDE'
    file.title = xmlSafe([documentName(input), documentKind(input)].filter(Boolean).join(' '))
    file.subject = xmlSafe(provenanceLine(input))
    file.author = `${TOOL.name} ${TOOL.version}`
    file.company = TOOL.name
    const { disclosure, words, presentation } = input
    const coverage = indicatorCoverage(disclosure)
    const told = countedAudit(input.audit, input.marks)
    const facts = {
      ...input,
      coverage,
      comparison: presentation?.comparison ?? null,
      concentration: projectConcentration(disclosure),
      figures: keyFigures(disclosure, coverage),
      revenue: revenueComposition(disclosure),
      split: expenditureSplit(disclosure),
    }
    for (const { id, add } of shownSlides(SLIDES, presentation?.choice ?? null))
      add(file, { ...input, told, notes: speakerNotes(words, facts, id) })
    const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array
    return withFixedTimes(bytes, input.time, xml => withParagraphs(withoutBlankPoints(xml)))
  },
})
