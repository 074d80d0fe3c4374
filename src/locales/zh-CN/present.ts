/** Slides, and what stands around them. */
export const present = {
  title: '演示',
  start: '演示',
  leave: '退出演示',
  next: '下一页',
  previous: '上一页',
  slideOf: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  choose: '选页与顺序',
  chooseLead: '勾选要放的页；用按钮或 Alt 加上下键换顺序。',
  up: (name: string) => `${name}前移`,
  down: (name: string) => `${name}后移`,
  notes: '讲稿',
  none: '这份文件里没有可放的页：没有读到金额、绩效表，也没有发现。',
  keys: '→ 或空格下一页，← 上一页，L 选页，N 讲稿，Esc 退出',
  source: (unit: string, places: string) => `${unit}。${places}`,
  blank: (names: string) => `空白：${names}`,
  lastYear: '上年',
  thisYear: '本年',
  implied: '由文中变动额推算',
  same: '总额与上年相同',
  more: (amount: string, unit: string, rate: string | null) =>
    `总额比上年多 ${amount} ${unit}${rate === null ? '' : `，增 ${rate}`}`,
  less: (amount: string, unit: string, rate: string | null) =>
    `总额比上年少 ${amount} ${unit}${rate === null ? '' : `，减 ${rate}`}`,
  rest: (count: number, amount: string, unit: string) => `另有 ${count} 类未画出，合计 ${amount} ${unit}`,
  largest: (count: number) => `${count} 个项目按金额排列；右列是累计占比`,
  findings: (errors: number, warnings: number) =>
    errors + warnings === 0 ? '没有错误和警告' : `${errors} 项错误，${warnings} 项警告`,
  checked: (count: number, couldNotRun: number) =>
    couldNotRun === 0 ? `核对 ${count} 项` : `核对 ${count} 项，其中 ${couldNotRun} 项未能执行`,
  others: (count: number) => `另有 ${count} 项，见“核对”`,
  lines: (lines: string) => `行 ${lines}`,
  slides: {
    overview: '概览',
    change: '与上年相比',
    revenue: '收入',
    expenditure: '支出',
    projects: '项目',
    coverage: '指标覆盖',
    findings: '核对',
    comparison: '比较',
  },
}
