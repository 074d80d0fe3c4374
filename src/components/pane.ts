import { inject, ref, type InjectionKey, type Ref } from 'vue'

/** Under this key the app provides the element that scrolls the view. */
export const paneKey: InjectionKey<Readonly<Ref<HTMLElement | undefined>>> = Symbol('pane')

/** The element that scrolls the view; nothing where no app provides it. */
export function usePane(): Readonly<Ref<HTMLElement | undefined>> {
  return inject(paneKey, () => ref<HTMLElement>(), true)
}
