import { bareName } from '../../model/name-distance'
import { SHEET_TEXTS, type PerformanceSheet } from '../../model/performance'
import type { Sourced } from '../../model/place'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { relatedness } from '../related'
import { ownSheets } from '../sheet-terms'

const FIELDS = SHEET_TEXTS.filter(key => key === 'overview' || key === 'goalAnnual' || key === 'goalWhole')
const LONG = 24
const FULL_NAME = 9

interface Other {
  readonly sheet: PerformanceSheet
  readonly text: Sourced<string>
}

/** The sheet to which a text belongs by its words, if that is another one and not this. */
function owner(
  sheet: PerformanceSheet,
  text: Sourced<string>,
  all: readonly PerformanceSheet[],
): Other | null {
  const name = sheet.project?.value ?? ''
  const own = relatedness(name, text.value)
  const bare = bareName(text.value)
  for (const other of all) {
    const theirs = other.project?.value ?? ''
    const full = bareName(theirs)
    if (other === sheet || theirs === '' || bareName(name) === full || own >= 0.5) continue
    const same = FIELDS.map(key => other.texts[key]).find(item => item && bareName(item.value) === bare)
    if (same && relatedness(theirs, text.value) >= own + 0.3) return { sheet: other, text: same }
    const begins = full.length >= FULL_NAME && bare.startsWith(full)
    const overview = other.texts.overview
    if (begins && overview && !full.includes(bareName(name)) && !bareName(name).includes(full)) {
      return { sheet: other, text: overview }
    }
  }
  return null
}

/** I47: overview and goal of a sheet speak of its own project. */
export const textIsOfTheProject = defineCheck({
  id: 'text-is-of-the-project',
  formula: 'sheet: overview and goal are not those of another project',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const sheets = ownSheets(context)
    for (const sheet of sheets) {
      for (const key of FIELDS) {
        const text = sheet.texts[key]
        if (!text || bareName(text.value).length < LONG || (key === 'goalWhole' && sheet.texts.goalAnnual))
          continue
        const other = owner(sheet, text, sheets)
        if (!other) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'textOfOtherProject',
            details: { name: sheet.project?.value ?? '', other: other.sheet.project?.value ?? '' },
            operands: [
              {
                place: text.place,
                raw: text.value.slice(0, 24),
                label: sheet.project?.value ?? '',
                role: 'result',
              },
              {
                place: other.text.place,
                raw: other.text.value.slice(0, 24),
                label: other.sheet.project?.value ?? '',
                role: 'cited',
              },
            ],
            confidence: Math.min(text.confidence, other.text.confidence),
          })
        }
      }
    }
  },
})
