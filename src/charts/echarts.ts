import { BarChart, CustomChart, SankeyChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// The only parts of ECharts that our charts draw with.
use([BarChart, CustomChart, SankeyChart, GridComponent, CanvasRenderer])

/** An empty chart in a box of the page, of the size of the box in CSS pixels; `size` where that is known. */
export function createChart(box: HTMLElement, size: { width?: number; height?: number } = {}): EChartsType {
  return init(box, null, { renderer: 'canvas', ...size })
}
