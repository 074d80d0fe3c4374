import { countedFindings } from '../../analysis/counted-findings'
import { keyedFindings } from '../../analysis/finding-keys'
import { heaviestFindings, type HeaviestFinding } from '../../analysis/heaviest-findings'
import { lightTheme } from '../../charts/theme'
import { fittingRows } from '../../wording/fitting-rows'
import { xmlSafe } from '../safe-text'
import { FONT, hex, slideOf, type SlideMaker } from './slide'

const { ink1, ink3 } = lightTheme
const LISTED = 6
/** A line of the table in Han characters, and how many lines there are. */
const WIDE = 35
const HIGH = 16

/** The findings that weigh most, without those the reviewer dismissed; one for all that are off by the same amount. */
export const findingsSlide: SlideMaker = (file, input) => {
  const { words, audit, marks } = input
  const { slides, markStates } = words.files
  const all = audit ? keyedFindings(audit) : []
  const told = countedFindings(all, marks)
  const keyed = told.counted
  const dismissed = told.dismissed.filter(({ finding }) => finding.severity !== 'note').length
  const count = (severity: string) => keyed.filter(({ finding }) => finding.severity === severity).length
  const title = audit ? words.present.findings(count('error'), count('warning')) : slides.notChecked
  const stuck = audit?.obligations.filter(({ state }) => state === 'couldNotRun').length ?? 0
  const checked = [
    ...(audit ? [words.present.checked(audit.obligations.length, stuck)] : []),
    ...(dismissed > 0 ? [words.present.withoutDismissed(dismissed)] : []),
  ]
  const slide = slideOf(file, input, title, checked.join(words.shell.comma))
  const sentence = ({ finding, alike }: HeaviestFinding) =>
    [words.checks.message(finding), ...(alike > 0 ? [words.overview.sameDifference(alike)] : [])].join(' · ')
  const heaviest = heaviestFindings(keyed, new Set(), LISTED)
  const listed = heaviest.slice(0, fittingRows(heaviest.map(sentence), WIDE, HIGH))
  const shown = listed.map(each => {
    const { key, finding } = each
    const mark = marks.get(key)
    const lines = [...new Set(finding.operands.map(({ place }) => place.line))]
      .slice(0, 4)
      .join(words.files.listComma)
    const where = `${words.tables.line} ${lines}${mark ? `${words.figures.comma}${markStates[mark.state]}` : ''}`
    return [
      {
        text: words.terms.severities[finding.severity],
        options: {
          fontFace: FONT,
          fontSize: 16,
          bold: true,
          color: finding.severity === 'error' ? 'B92C15' : '8F5B00',
        },
      },
      {
        text: xmlSafe(sentence(each)),
        options: { fontFace: FONT, fontSize: 16, color: hex(ink1) },
      },
      { text: xmlSafe(where), options: { fontFace: FONT, fontSize: 13, color: hex(ink3) } },
    ]
  })
  if (shown.length > 0)
    slide.addTable(shown, { x: 0.6, y: 1.6, w: 12.1, colW: [1.1, 8.4, 2.6], border: { type: 'none' } })
  const rest = listed.reduce((left, { alike }) => left - alike - 1, count('error') + count('warning'))
  if (rest > 0)
    slide.addText(slides.others(rest), {
      x: 0.6,
      y: 6.3,
      w: 12.1,
      h: 0.4,
      fontFace: FONT,
      fontSize: 14,
      color: hex(ink3),
    })
}
