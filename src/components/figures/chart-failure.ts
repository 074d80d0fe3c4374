import type { InjectionKey } from 'vue'

/** The figure around a chart is told when its picture could not be drawn; it then shows its table. */
export const chartFailedKey: InjectionKey<() => void> = Symbol('chart failed')
