import type * as Runtime from '../../charts/echarts'

let loading: Promise<typeof Runtime> | null = null

/**
 * ECharts, which comes with the first chart. Once it is there charts are made in the step that shows their figure: an
 * `import()` of what is loaded already would answer only after the next picture.
 */
export function loadRuntime(): Promise<typeof Runtime> {
  loading ??= import('../../charts/echarts').catch((error: unknown) => {
    // The next chart tries again.
    loading = null
    throw error
  })
  return loading
}
