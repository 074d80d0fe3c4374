import { watchEffect } from 'vue'
import { useMessages } from '../messages'

/** The landmark at the end of the page in which menus, dialogs and explanations open; it shows only while it holds one. */
export function useFloatingPlace(): HTMLElement {
  const words = useMessages()
  const place =
    document.querySelector<HTMLElement>('#floating') ??
    document.body.appendChild(Object.assign(document.createElement('section'), { id: 'floating' }))
  watchEffect(() => place.setAttribute('aria-label', words.value.shell.floating))
  return place
}
