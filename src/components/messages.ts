import { inject, type ComputedRef, type InjectionKey } from 'vue'
import type { Messages } from '../locales'

/** Under this key the app provides the words of the chosen language. */
export const messagesKey: InjectionKey<ComputedRef<Messages>> = Symbol('messages')

/** The words of the chosen language. */
export function useMessages(): ComputedRef<Messages> {
  const words = inject(messagesKey)
  if (!words) throw new Error('no words are provided')
  return words
}
