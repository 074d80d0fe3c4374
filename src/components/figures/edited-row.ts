import { computed, inject, nextTick, ref, shallowRef, type Ref } from 'vue'
import type { FoundThing } from '../../corrections/target-at'
import type { TableRow } from '../../model/budget-table'
import { isField, singleKeysKey } from '../shell/shortcuts'
import { useCorrector } from './corrector'
import type { TableSide } from './table-shape'

/** The row of a table that is being corrected in its place, how it is opened by key, and where the focus goes after. */
export function useEditedRow(
  sides: Readonly<Ref<readonly TableSide[]>>,
  root: Readonly<Ref<HTMLElement | undefined>>,
) {
  const corrector = useCorrector()
  const singleKeys = inject(singleKeysKey, ref(true))
  /** The row, and the field to begin with. */
  const editing = shallowRef<{ side: TableSide['side']; index: number; focus: string | null } | null>(null)
  const found = (row: TableRow | undefined): FoundThing | null => {
    const target = row && corrector?.targets.get(row)
    return row && target ? { thing: row, target } : null
  }
  const edited = computed(() => {
    const rows = sides.value.find(({ side }) => side === editing.value?.side)?.rows
    const index = editing.value?.index ?? -1
    const here = found(rows?.[index]?.row)
    return here && { here, above: found(rows?.[index - 1]?.row) }
  })
  const isEdited = (part: TableSide, index: number) =>
    editing.value?.side === part.side && editing.value.index === index

  /** E on a figure or a row opens its form. */
  function onKey(event: KeyboardEvent, part: TableSide) {
    if (event.key.toLowerCase() !== 'e' || event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    if (!corrector || !singleKeys.value || isField(target) || !(target instanceof HTMLElement)) return
    const index = Number(target.closest('tr')?.dataset['index'] ?? Number.NaN)
    if (!Number.isInteger(index)) return
    event.preventDefault()
    editing.value = { side: part.side, index, focus: target.closest('td')?.dataset['column'] ?? null }
  }

  /** Closes the form; the focus goes back to the row, or to what took its place. */
  async function close() {
    const was = editing.value
    editing.value = null
    await nextTick()
    const table = root.value?.querySelector(`[data-side="${was?.side ?? ''}"]`)
    const own = table?.querySelector<HTMLElement>(`tr[data-index="${was?.index ?? 0}"] .edit`)
    const last = [...(table?.querySelectorAll<HTMLElement>('tr[data-index] .edit') ?? [])].at(-1)
    ;(own ?? last)?.focus()
  }

  return { corrector, editing, edited, isEdited, onKey, close }
}
