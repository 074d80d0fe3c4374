import type { Ref } from 'vue'
import { nextUnit } from '../components/shell/money-units'
import { useShortcut } from '../components/shell/shortcuts'
import { useDocuments } from '../stores/documents'
import { usePreferences } from '../stores/preferences'

/** The keys that act anywhere on the page, whatever it shows. */
export function usePageShortcuts(page: {
  readonly searching: Ref<boolean>
  readonly showShortcuts: Ref<boolean>
  readonly singleKeys: Readonly<Ref<boolean>>
  /** Whether there was something to present. */
  readonly present: () => boolean
}): void {
  const documents = useDocuments()
  const preferences = usePreferences()
  const { singleKeys } = page
  useShortcut('search', () => void (page.searching.value = true), singleKeys)
  useShortcut('present', page.present, singleKeys)
  useShortcut('list', () => void (page.showShortcuts.value = true), singleKeys)
  useShortcut('unit', () => void (preferences.unit = nextUnit(preferences.unit)), singleKeys)
  useShortcut('undo', () => {
    if (!documents.removed) return false
    void documents.undoRemove()
    return true
  })
  useShortcut('escape', () => (documents.progress ? documents.cancel() : false))
}
