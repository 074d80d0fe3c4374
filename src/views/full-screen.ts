import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Fills the screen as long as the view stands, where the browser allows it; `left` is told when the reader leaves it by the browser's own Esc. */
export function useFullScreen(left: () => void): {
  readonly full: Readonly<Ref<boolean>>
  readonly toggle: () => void
  readonly exit: () => Promise<void>
} {
  const page = window.document
  const full = ref(false)
  /** We asked to leave it, so nobody has to be told. */
  let leaving = false

  // Refused where nobody pressed a key for it (an address opened directly), and absent on some phones: the window is full enough.
  const enter = () => void page.documentElement.requestFullscreen?.().catch(() => (full.value = false))

  async function exit(): Promise<void> {
    if (!page.fullscreenElement) return
    leaving = true
    await page.exitFullscreen().catch(() => (leaving = false))
  }
  function toggle(): void {
    if (page.fullscreenElement) void exit()
    else enter()
  }
  function changed(): void {
    const now = page.fullscreenElement !== null
    if (full.value && !now && !leaving) left()
    leaving = false
    full.value = now
  }

  onMounted(() => {
    page.addEventListener('fullscreenchange', changed)
    enter()
  })
  onBeforeUnmount(() => page.removeEventListener('fullscreenchange', changed))
  return { full, toggle, exit }
}
