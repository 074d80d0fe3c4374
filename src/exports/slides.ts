import PptxGenJS from 'pptxgenjs'
import { withFixedTimes } from './archive'
import { defineExport } from './define-export'
import { documentKind, documentName, provenanceLine } from './provenance'
import { xmlSafe } from './safe-text'
import { coverageSlide } from './slides/coverage'
import { expenditureSlide } from './slides/expenditure'
import { findingsSlide } from './slides/findings'
import { overviewSlide } from './slides/overview'
import { projectsSlide } from './slides/projects'
import { revenueSlide } from './slides/revenue'
import type { SlideMaker } from './slides/slide'
import { TOOL } from './tool'

/** The slides in their order: a new one is one line here. */
const SLIDES: readonly SlideMaker[] = [
  overviewSlide,
  revenueSlide,
  expenditureSlide,
  projectsSlide,
  coverageSlide,
  findingsSlide,
]

/** Six slides, one idea each, with charts whose figures can be edited: overview, revenue, expenditure, projects, coverage, findings. */
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
    for (const add of SLIDES) add(file, input)
    const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array
    return withFixedTimes(bytes, input.time)
  },
})
