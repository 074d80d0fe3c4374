import { computed, type ComputedRef } from 'vue'
import type { Comparison } from '../analysis/comparison'
import { countedAudit } from '../analysis/counted-audit'
import { expenditureSplit } from '../analysis/expenditure-split'
import { indicatorCoverage } from '../analysis/indicator-coverage'
import { keyFigures } from '../analysis/key-figures'
import { projectConcentration } from '../analysis/project-concentration'
import { revenueComposition } from '../analysis/revenue-composition'
import { useMessages } from '../components/messages'
import { documentCaption, documentName } from '../components/shell/document-item'
import type { Deck } from '../components/slides/deck'
import type { OpenDocument } from '../stores/documents'
import { useMarks } from '../stores/marks'
import { usePreferences } from '../stores/preferences'

/** What the slides of the open document are made of; null while none is open. */
export function usePresentedDeck(
  shown: ComputedRef<OpenDocument | null>,
  comparison: ComputedRef<Comparison>,
): ComputedRef<Deck | null> {
  const words = useMessages()
  const marks = useMarks()
  const preferences = usePreferences()

  const read = computed(() => {
    const disclosure = shown.value?.disclosure
    if (!disclosure) return null
    const coverage = indicatorCoverage(disclosure)
    return {
      disclosure,
      revenue: revenueComposition(disclosure),
      split: expenditureSplit(disclosure),
      coverage,
      concentration: projectConcentration(disclosure),
      figures: keyFigures(disclosure, coverage),
    }
  })
  return computed(() => {
    if (!shown.value || !read.value) return null
    const { audit, entry } = shown.value
    return {
      ...read.value,
      audit,
      told: countedAudit(audit, marks.marks),
      marks: marks.marks,
      comparison: comparison.value.columns.length > 1 ? comparison.value : null,
      name: [documentName(words.value, entry), documentCaption(words.value, entry)].filter(Boolean).join(' '),
      unit: preferences.unit,
      theme: preferences.shownTheme,
    }
  })
}
