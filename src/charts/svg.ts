import { init, use, type EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import './echarts'

use([SVGRenderer])

/** `font-size:15px;font-family:a, 'b';` as the attributes that say the same where no style may stand inline. */
function asAttributes(style: string): string {
  return style
    .split(';')
    .flatMap(rule => {
      const at = rule.indexOf(':')
      const name = rule.slice(0, at).trim()
      const value = rule.slice(at + 1).trim()
      return at < 0 || name === 'white-space' ? [] : [`${name}="${value.replaceAll('"', "'")}"`]
    })
    .join(' ')
}

/**
 * What ECharts draws of an option, as the inside of an SVG: no script, no style, no event, its ids led by `id`. Runs
 * without a page.
 */
export function chartSvg(option: EChartsCoreOption, width: number, height: number, id: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    return chart
      .renderToSVGString()
      .replace(/^<svg[^>]*>|<\/svg>\s*$/gu, '')
      .replace(/<style\s*>[\s\S]*?<\/style>/gu, '')
      .replace(/ (?:class|ecmeta_[a-z_]+)="[^"]*"/gu, '')
      .replace(/ style="([^"]*)"/gu, (_, style: string) => ` ${asAttributes(style)}`)
      .replace(/\bzr\d+-/gu, `${id}-`)
  } finally {
    chart.dispose()
  }
}
