import { onBeforeUnmount, onMounted, shallowRef, watch, type ShallowRef } from 'vue'
import { usePreferences } from '../stores/preferences'

const NAME = 'mingzhang-speaker'
const SHAPE = 'popup,width=960,height=640'

/** Gives a window the look of the page, whose policy it shares. */
function dress(page: Document): void {
  page.head.replaceChildren(
    ...[...window.document.querySelectorAll<HTMLElement>('head link[rel=stylesheet], head style')].map(
      each => {
        const copy = page.importNode(each, true)
        if (each instanceof HTMLLinkElement) copy.setAttribute('href', each.href)
        return copy
      },
    ),
  )
  page.documentElement.className = 'speaking'
}

/**
 * A second window for the speaker's own screen, filled by this page: `room` is where its content goes, null while it is
 * shut. `toggle` says false where the browser refuses windows; keys pressed in it go to `press`.
 */
export function useSpeakerWindow(
  press: (event: KeyboardEvent) => void,
  title: () => string,
): {
  readonly room: Readonly<ShallowRef<HTMLElement | null>>
  readonly toggle: () => boolean
} {
  const preferences = usePreferences()
  const room = shallowRef<HTMLElement | null>(null)
  let opened: Window | null = null

  function shut(): void {
    const closing = opened
    opened = null
    room.value = null
    closing?.close()
  }

  function toggle(): boolean {
    if (opened) {
      shut()
      return true
    }
    opened = window.open('', NAME, SHAPE)
    if (!opened) return false
    // An empty page that was written is not replaced by the one the browser loads.
    opened.document.open()
    opened.document.close()
    dress(opened.document)
    opened.addEventListener('keydown', press)
    opened.addEventListener('pagehide', shut)
    room.value = opened.document.body
    return true
  }

  watch([room, () => preferences.language, () => preferences.shownTheme, title], () => {
    const page = room.value?.ownerDocument
    if (!page) return
    page.title = title()
    page.documentElement.lang = preferences.language
    page.documentElement.dataset['theme'] = preferences.shownTheme
  })

  onMounted(() => window.addEventListener('pagehide', shut))
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', shut)
    shut()
  })
  return { room, toggle }
}
