import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'
import { messages, type Messages } from '../locales'

/** Under this key the app provides the words of the chosen language. */
export const messagesKey: InjectionKey<ComputedRef<Messages>> = Symbol('messages')

/** The words of the chosen language; Chinese where no app provides any. */
export function useMessages(): ComputedRef<Messages> {
  return inject(
    messagesKey,
    computed(() => messages['zh-CN']),
  )
}
