import { computed, type WritableComputedRef } from 'vue'
import { useKeptTyping } from '../kept-state'
import type { Cursor } from './source-lines'

const CURSOR = /^(\d{1,9})\.(\d{1,9})$/

/** The cell that the reader went to, kept in the address as `line=129.3`; null where the places or hits are looked at. */
export function useKeptCursor(lines: () => number): WritableComputedRef<Cursor | null> {
  const kept = useKeptTyping('line')
  return computed({
    get: () => {
      const [, line, cell] = CURSOR.exec(kept.value) ?? []
      const at = { line: Number(line), cell: Number(cell) }
      return at.line >= 1 && at.line <= lines() ? at : null
    },
    set: at => (kept.value = at ? `${at.line}.${at.cell}` : ''),
  })
}
