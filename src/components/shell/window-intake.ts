import { onScopeDispose, readonly, ref, type Ref } from 'vue'
import { filesOf } from './incoming-files'
import { isField } from './shortcuts'

/** What the window hands on. */
export interface WindowIntake {
  readonly files: (files: readonly File[]) => void
  readonly text: (text: string, html: string | null) => void
}

const carries = (event: DragEvent) =>
  event.dataTransfer?.types.some(type => type === 'Files' || type === 'text/plain') ?? false

/** Text dragged into a field belongs to the field; files never do. */
const within = (event: DragEvent) => event.dataTransfer?.types.includes('Files') || !isField(event.target)

/**
 * Makes the whole window take dropped files, dropped text and whatever is pasted outside a field; gives whether
 * something is being dragged over it.
 */
export function useWindowIntake(take: WindowIntake): Readonly<Ref<boolean>> {
  const dragging = ref(false)

  const over = (event: DragEvent) => {
    if (!carries(event) || !within(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    dragging.value = event.dataTransfer?.types.includes('Files') ?? false
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) dragging.value = false
  }
  const drop = (event: DragEvent) => {
    dragging.value = false
    if (!event.dataTransfer || !within(event)) return
    event.preventDefault()
    takeFrom(event.dataTransfer)
  }
  const paste = (event: ClipboardEvent) => {
    if (!event.clipboardData || isField(event.target)) return
    event.preventDefault()
    takeFrom(event.clipboardData)
  }
  function takeFrom(transfer: DataTransfer) {
    const text = transfer.getData('text/plain')
    const html = transfer.getData('text/html') || null
    if (transfer.types.includes('Files') && text === '') void filesOf(transfer).then(take.files)
    else if (text.trim() !== '' || html) take.text(text, html)
  }

  const listeners = { dragenter: over, dragover: over, dragleave: leave, drop, paste } as const
  for (const [type, listener] of Object.entries(listeners)) {
    window.addEventListener(type, listener as EventListener)
    onScopeDispose(() => window.removeEventListener(type, listener as EventListener))
  }
  return readonly(dragging)
}
