/** Two or more documents side by side. */
export const compare = {
  title: (a: string, b: string) => `${a}与${b}`,
  titleMany: (count: number) => `${count} 份预算`,
  largest: (count: number, large: string, small: string, times: string) =>
    `${count} 份预算：${large} 最大，是最小的 ${small} 的 ${times} 倍`,
  unitsPart: (units: number, share: string, missing: number) =>
    `所列 ${units} 个单位合计相当于部门预算的 ${share}，还缺 ${missing} 个单位`,
  unitsWhole: (letter: string, missing: number) =>
    `${letter} 一家就等于部门整体${missing > 0 ? `，而部门的表里还有 ${missing} 个单位` : ''}`,
  unitsEqual: (units: number, broken: number) =>
    `${units} 个单位之和等于部门预算${broken > 0 ? `总额，另有 ${broken} 项不等` : ''}`,
  unitsDiffer: (more: boolean, amount: string) => `部门预算比单位之和${more ? '多' : '少'} ${amount}`,
  oneScale: (as: 'share' | 'amount'): string =>
    as === 'share' ? '条长为占各自总额之比，同一尺度' : '条长为金额，同一尺度',
  dimension: '维度',
  fate: '变动',
  everyFate: '全部',
  larger: (a: string, b: string, times: string) => `${a} 的预算是 ${b} 的 ${times} 倍`,
  equal: (a: string, b: string) => `${a} 与 ${b} 的预算总额相同`,
  years: (change: string, from: number, to: number) => `${to} 年预算比 ${from} 年${change}`,
  more: (rate: string) => `多 ${rate}`,
  less: (rate: string) => `少 ${rate}`,
  yearsSame: (from: number, to: number) => `${to} 年预算与 ${from} 年持平`,
  sums: (missing: number) =>
    missing === 0 ? '部门与所属单位：各项是否等于单位之和' : `部门与所属单位：还缺 ${missing} 个单位的公开`,
  sumsFail: (count: number) => `部门与所属单位：${count} 项不等于单位之和`,
  sumsHold: '部门各项等于所属单位之和',
  relations: {
    years: '同一单位，不同年度',
    departmentAndUnits: '部门与所属单位',
    sameYear: '同一单位同一年度的两份',
    others: '不同单位',
  },
  otherYears: '不同年度',
  none: '再选一份，并排着看',
  noneBody: '选一份已打开的文件，或选择另一个文件；拖到这一页的文件也加入比较。',
  choose: '选择文件',
  can: [
    [
      '另一年度的同一单位',
      '总额、科目和项目的变动：新增、取消、增加、减少；科目按代码对应，改名写明；文中说的上年数与上年文件对照。',
    ],
    ['部门与所属单位', '部门各项是否等于单位之和，还缺哪些单位的公开。'],
    ['其他部门或单位', '收入来源、支出结构、指标覆盖和核对发现，占比同一尺度。'],
    ['拆开公开的同一份', '表互不重复、单位和年度不冲突时，可以合为一份。'],
  ],
  add: '加一份',
  remove: (name: string) => `不再比较 ${name}`,
  loading: '正在打开要比较的文件……',
  notLoaded: (name: string) => `${name}打不开，没有列入比较。`,
  joinable: '这些文件的表互不重复，单位和年度也不冲突，像是同一份公开拆开的。',
  join: '合为一份',
  joinNote: '原来各份照旧保留；更正和标记不带过去。',
  as: { label: '条与数按', share: '占比', amount: '金额' },
  document: '文件',
  total: '收入总计',
  change: '文中比上年',
  generalPublic: '一般公共预算占比',
  project: '项目支出占比',
  threePublic: '“三公”经费',
  agency: '机关运行经费',
  projects: '项目，有绩效目标表',
  average: '每项目平均',
  topFive: '前五项目占比',
  coverage: '指标覆盖',
  composition: '收入从哪里来',
  classes: '支出用到哪里去',
  classesOf: (code: string, name: string) => `${code} ${name}之下`,
  allClasses: '全部类',
  class: '功能分类',
  difference: (a: string, b: string) => `${b} − ${a}`,
  points: '百分点',
  only: (letter: string) => `仅 ${letter} 有`,
  matches: {
    renamed: (printed: string) => `同一代码，官方改名：${printed}`,
    otherName: (printed: string) => `同一代码，各份名称不同：${printed}`,
    otherCode: (printed: string) => `代码不同，按名称对应：${printed}`,
    renamedOtherCode: (printed: string) => `代码不同，按官方改名对应：${printed}`,
  },
  dimensions: '指标覆盖，年度',
  dimensionsNote: '读到年度一半的绩效目标表中，有该类指标的占比与份数',
  unreadSheets: (letter: string, unread: number, sheets: number) =>
    `${letter} 的 ${sheets} 份中 ${unread} 份年度一半未读到，不计，也不算空白`,
  noSheetsRead: (letter: string) => `${letter} 没有读到绩效目标表`,
  findings: '核对发现',
  family: '类别',
  noAudit: '还没有核对完',
  projectsTitle: (fresh: number, gone: number) =>
    fresh + gone === 0 ? '没有新增或取消的项目' : `新增 ${fresh} 个项目，取消 ${gone} 个`,
  projectsNote: (documents: string) => `按名称对应，名称里的年份不计；${documents}`,
  fates: {
    new: '新增',
    gone: '取消',
    grown: '增加',
    shrunk: '减少',
    same: '不变',
    unknown: '缺金额',
  },
  alike: '名称相近，当作同一项目',
  sameClasses: '各功能分类没有差别',
  largestGap: (name: string, more: string, share: string, less: string, other: string | null) =>
    `差别最大的是${name}：${more} 占 ${share}，${less} ${other === null ? '没有' : `占 ${other}`}`,
  largestChange: (name: string, more: boolean, amount: string, only: 'new' | 'gone' | null): string =>
    only === 'new'
      ? `变化最大的是新出现的${name}：${amount}`
      : only === 'gone'
        ? `变化最大的是不再列出的${name}：${amount}`
        : `变化最大的是${name}：${more ? '多' : '少'} ${amount}`,
  sum: '单位之和',
  ownOffice: (name: string) => `${name}（本级）`,
  sumsOfPrinted: '相加的是印出的数；空白不是零，相加时不计。',
  missingUnits: (names: string) =>
    `部门的表里还有这些单位，没有列入比较：${names}。单位之和因此还不是全部，不能据此核对；把这些单位的公开也拖到这一页。`,
  wholeUnits: (letters: string) =>
    `${letters} 的收支总计等主要数与部门整体相同，而部门的表里不止一个单位：它可能就是部门自己的文件，被当作单位列入，也可能其余单位没有预算。`,
  allProjects: (count: number) => `列出全部 ${count} 个`,
  lastYear: {
    title: (same: number, all: number): string =>
      same === all
        ? `文中说的上年数与上年文件一致：${all} 项`
        : `文中说的上年数：${all} 项中 ${all - same} 项与上年文件不同`,
    note: '只对照同一单位、同一范围、相邻两年、同类文件的同一格，且文中本年数与本年表一致的；文中写明比的是执行数、决算数或调整后预算的不列。上年数没有印出的，由本年数与增减额推算。',
    year: (year: number) => `${year} 年`,
    stated: '文中说的上年数',
    printed: '上年文件所印',
    verdict: '对照',
    same: '一致',
    rounded: '一致（四舍五入之差）',
    differs: (more: boolean, by: string): string => `不同：文中${more ? '多' : '少'} ${by}`,
  },
}
