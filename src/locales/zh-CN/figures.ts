const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const digit = (value: number): string => DIGITS[value] ?? String(value)

/** 93 → 九成三, 90 → 九成; below a tenth in digits. */
function tenths(percent: number): string {
  if (percent < 10) return `${percent}%`
  const rest = percent % 10
  return `${digit((percent - rest) / 10)}成${rest === 0 ? '' : digit(rest)}`
}

const COUNTED = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const
/** Small counts in words: 2 → 两, 5 → 五; larger ones in digits with a blank behind them. */
const counted = (count: number): string => COUNTED[count] ?? `${count} `

/** 经济效益与社会效益; of more than two 经济效益、社会效益等四个维度. */
const someOf = (names: readonly string[], more: number): string =>
  more === 0 ? names.join('与') : `${names.join('、')}等${counted(names.length + more)}个维度`

/** Words that figures, tables and charts share. */
export const figures = {
  blank: '空白',
  missing: '未读',
  notPrinted: '未印',
  notPrintedWhy: '表中没有印出合计行',
  missingWhy: '这一格没有读到',
  doubtful: '存疑',
  doubtfulBecause: (reason: string) => `存疑：${reason}`,
  openSource: (what: string) => `${what}，看原文`,
  /** What a figure was made of, beside it. */
  madeOf: (name: string, what: string) => `${name} ${what}：由哪些数得出`,
  lines: (from: number, to: number) => (from === to ? `行 ${from}` : `行 ${from}–${to}`),
  inTable: (table: string, lines: string) => `${table} ${lines}`,
  unitAnd: (unit: string) => `${unit}，`,
  amountIn: (amount: string, unit: string) => `${amount} ${unit}`,
  amountAndShare: (amount: string, share: string) => `${amount}（${share}）`,
  /** What is said of a picture to those who do not see it. */
  described: {
    plain: (title: string, parts: string) => `${title}。${parts}`,
    most: (title: string, parts: string) => `${title}。最大的：${parts}`,
    least: (title: string, parts: string) => `${title}。最少的：${parts}`,
  },
  picture: '图',
  table: '表',
  chartFailed: '图没有画成，见表',
  pictureOrTable: '图或表',
  total: '总计',
  implied: '推算',
  share: '占比',
  amount: '金额',
  source: '来源',
  tenths,
  comma: '，',
  colon: '：',
  counted,
  projects: (count: number) => `${counted(count)}个项目`,
  titles: {
    allFrom: (source: string) => `全部来自${source}`,
    overHalfFrom: (source: string) => `过半来自${source}`,
    halfFrom: (source: string) => `一半来自${source}`,
    largestFrom: (source: string, share: string) => `最大来源${source}，占 ${share}`,
    equalFrom: (sources: readonly string[], share: string) => `${sources.join('与')}各占 ${share}`,
    sourceShare: (source: string, share: string) => `${source}占收入的 ${share}`,
    noRevenue: '收入构成：没有可画的金额',
    allBasic: '全部是基本支出',
    allProject: '全部是项目支出',
    projectShare: (percent: number) => `${tenths(percent)}是项目支出`,
    basicShare: (percent: number) => `${tenths(percent)}是基本支出`,
    basicOnlyIn: (classes: number) => `基本支出只见于${counted(classes)}类`,
    projectOnlyIn: (classes: number) => `项目支出只见于${counted(classes)}类`,
    /** Of table 5, which leaves the other budgets out. */
    ofGeneralPublic: (said: string) => `一般公共预算支出${said}`,
    noTotal: (table: string) => `基本与项目：${table}未见合计行`,
    noExpenditure: '基本与项目：没有可画的金额',
    noSheets: '指标覆盖：没有读到绩效目标表',
    allCovered: (sheets: number) => `${sheets} 份绩效目标表都填了九个维度的指标`,
    mostlyEmpty: (dimensions: readonly string[], more: number) => `${someOf(dimensions, more)}多数为空`,
    weakest: (dimensions: readonly string[], more: number, covered: number, sheets: number) =>
      `${someOf(dimensions, more)}最空：${sheets} 份中${dimensions.length + more > 1 ? '各' : ''} ${covered} 份有指标`,
    noProjects: '项目集中度：没有带金额的项目',
    oneProject: '只有一个项目',
    oneWithAmount: '只有一个项目有金额',
    largestHold: (projects: number, share: string) => `${counted(projects)}个项目占本年项目支出的 ${share}`,
    partOf: {
      appropriation: (amount: string, unit: string) => `财政拨款 ${amount} ${unit}`,
      generalPublic: (amount: string, unit: string) => `一般公共预算支出 ${amount} ${unit}`,
    },
    budgetOf: (kind: string, amount: string, unit: string) => `${kind} ${amount} ${unit}`,
    colon: '：',
    comma: '，',
    semicolon: '；',
  },
}
