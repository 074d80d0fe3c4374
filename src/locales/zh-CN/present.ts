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
  touch: '触屏上：轻点到下一页，轻点左边缘回上一页，也可左右滑动。',
  up: (name: string) => `${name}前移`,
  down: (name: string) => `${name}后移`,
  notes: '讲稿',
  desk: '讲者窗口',
  elapsed: '已用时间',
  lastSlide: '这是最后一页',
  follows: (name: string) => `下一页：${name}`,
  deskHint: '把这个窗口放在自己的屏幕上；这里的按键也能翻页。回到演示窗口按 F 再次全屏。',
  none: '这份文件里没有可放的页：没有读到金额、绩效目标表，也没有发现。',
  noneChosen: '没有勾选要放的页。',
  fullScreen: '全屏',
  compareWith: '与哪些文件比较',
  alone: '再打开一份文件，这里就可以选它来比较。',
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
  restClasses: (count: number) => `另有 ${count} 类较小，未画出。`,
  restProjects: (count: number) => `另有 ${count} 个项目，见“比较”`,
  largest: (count: number, rows: number) =>
    `${count} 个项目${rows > count ? `（${rows} 行，同名同单位的合为一个）` : ''}按金额排列；右列是累计占比`,
  findings: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? '没有错误和警告'
      : [errors > 0 ? `${errors} 项错误` : '没有错误', ...(warnings > 0 ? [`${warnings} 项警告`] : [])].join(
          '，',
        ),
  checked: (count: number, couldNotRun: number) =>
    couldNotRun === 0 ? `核对 ${count} 项` : `核对 ${count} 项，其中 ${couldNotRun} 项未能执行`,
  withoutDismissed: (count: number) => `不采纳的 ${count} 项不计`,
  others: (count: number) => `另有 ${count} 项，见“核对”`,
  lines: (lines: string) => `行 ${lines}`,
  /** What the marks of figures mean, and why a bar is in one piece. */
  signs: {
    error: '核对有错误',
    warning: '核对有警告',
    corrected: (count: number, was: string, more: boolean) =>
      `已更正 ${count} 处，原为 ${was}${more ? ' 等' : ''}`,
    undivided: '各来源相加不等于总计，未分',
  },
  slides: {
    overview: '概览',
    change: '与上年相比',
    revenue: '收入',
    expenditure: '支出',
    projects: '项目',
    coverage: '指标覆盖',
    findings: '核对',
    comparison: '比较：总额与来源',
    comparisonClasses: '比较：功能分类',
    comparisonProjects: '比较：项目变动',
  },
}
