import { inject, type InjectionKey } from 'vue'
import type { Place } from '../model/place'

/** Opens the source text beside the view, with these places marked; `first` is the one to be shown first, from 0. */
export type OpenSource = (places: readonly Place[], first?: number) => void

/** Under this key the app provides the way from a figure to its source. */
export const openSourceKey: InjectionKey<OpenSource> = Symbol('open source')

/** The way from a figure to its source; does nothing where no app provides it (a chart drawn alone). */
export function useOpenSource(): OpenSource {
  return inject(openSourceKey, () => undefined)
}
