import * as echarts from 'echarts'
import type { EChartsCoreOption } from 'echarts/core'
import type { ChartSetting } from '@/charts/define-chart'
import { lightTheme } from '@/charts/theme'
import { messages } from '@/locales'

/** Light, Chinese, 400 px wide, at the base size. */
export const setting: ChartSetting = { theme: lightTheme, words: messages['zh-CN'], width: 400, rem: 14 }

/** What ECharts really makes of an option: SVG text, 400 px wide unless told. */
export function drawn(option: EChartsCoreOption | null, height = 60, width = 400): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option ?? {})
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

/** Pixels of a custom mark for a picture of 400 × `height`, on axes that end at `x` and `y`. */
export function placed(datum: readonly number[], x: number, y: number, height: number, inverse = false) {
  return {
    value: (dimension: number) => datum[dimension] ?? 0,
    coord: ([left = 0, top = 0]: readonly number[]) => [
      (left / x) * 400,
      (inverse ? top / y : 1 - top / y) * height,
    ],
  }
}
