import type { InjectionKey } from 'vue'
import type { DrawnChart } from '../../exports/picture'

/** Under this key a figure learns which chart is drawn in it, and (null) that none is any more. */
export const figureChartKey: InjectionKey<(drawn: (() => DrawnChart) | null) => void> = Symbol('figure-chart')
