import type { FundSource } from '../model/fund-source'

/** The colours a chart may use, the same as the interface's; ink is text, colour is data. */
export interface ChartTheme {
  readonly bg: string
  readonly sunken: string
  readonly rule: string
  readonly rule2: string
  readonly strong: string
  readonly control: string
  readonly ink1: string
  readonly ink2: string
  readonly ink3: string
  readonly sources: Readonly<Record<FundSource, string>>
  readonly basic: string
  readonly project: string
  /** The font of figures. */
  readonly font: string
}

const FIGURES =
  "-apple-system, 'Segoe UI', Roboto, 'Adwaita Sans', Cantarell, Ubuntu, 'Noto Sans', 'Helvetica Neue', Arial, 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', 'WenQuanYi Zen Hei', system-ui, sans-serif"

/** Dark ink on paper. */
export const lightTheme: ChartTheme = {
  bg: '#FBFAF6',
  sunken: '#F4F2EB',
  rule: '#DFDACD',
  rule2: '#B8B2A3',
  strong: '#24221D',
  control: '#878170',
  ink1: '#1E1C18',
  ink2: '#57534A',
  ink3: '#696459',
  sources: {
    generalPublic: '#2C4EA2',
    governmentFunds: '#1F7C50',
    stateCapital: '#8F214F',
    specialAccount: '#A08233',
    unitFunds: '#0F93AC',
    carryover: '#858583',
  },
  basic: '#35322C',
  project: '#8D8676',
  font: FIGURES,
}

/** Light ink on a dark ground. */
export const darkTheme: ChartTheme = {
  bg: '#161613',
  sunken: '#1D1D19',
  rule: '#33322B',
  rule2: '#5B584E',
  strong: '#E6E1D5',
  control: '#7F7A6B',
  ink1: '#ECE8DD',
  ink2: '#B9B3A5',
  ink3: '#A09A8B',
  sources: {
    generalPublic: '#6A84D8',
    governmentFunds: '#6ABD8B',
    stateCapital: '#C95C86',
    specialAccount: '#E2DB85',
    unitFunds: '#A4E2E8',
    carryover: '#7E6E58',
  },
  basic: '#F1EDE3',
  project: '#8A8474',
  font: FIGURES,
}

/** The palettes by the scheme the reader chose. */
export const CHART_THEMES: Readonly<Record<'light' | 'dark', ChartTheme>> = {
  light: lightTheme,
  dark: darkTheme,
}
