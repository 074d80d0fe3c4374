/** Words of the narrative beside what it restates. */
export const narrative = {
  title: (claims: number, differing: number) =>
    differing === 0
      ? `说明中的 ${claims} 个数字，重述表格的都相符`
      : `说明中的 ${claims} 个数字，${differing} 个与表不符`,
  noClaims: '情况说明中没有数字',
  caption: '划线的是数字；点它看原文',
  empty: '没有读到情况说明。',
  sections: '各节',
  agree: (count: number, tables: string) => `${count} 个数与${tables}相符`,
  differ: (label: string, said: string, table: string, printed: string, difference: string) =>
    `${label}文中 ${said}，${table}为 ${printed}，差 ${difference}`,
  blank: (label: string, said: string, table: string) => `${label}文中写 ${said}，${table}印为空白`,
  percents: (count: number) => `${count} 个百分数由表推算，相符`,
  percentDiffers: (label: string, said: string, implied: string) => `${label}文中 ${said}，推算为 ${implied}`,
  projectRows: (said: string, rows: number, tables: readonly string[]) =>
    `文中 ${said} 个项目，${tables.join('、')}有 ${rows} 行`,
  rows: (count: number) => `${count} 行`,
  implied: (label: string, amount: string) => `${label}上年 ${amount}（推算）`,
  alone: (count: number) => `${count} 个数在表中没有现成的一格`,
  shows: '说明：查看方式',
  show: { text: '逐节', numbers: '按数字', changes: '与上年比' },
  ledger: {
    caption: (unit: string) => `金额为${unit}`,
    said: '文中所说',
    text: '文中',
    table: '表中',
    difference: '相差',
    cell: '出自',
    state: '是否相符',
  },
  states: {
    agrees: '相符',
    implied: '推算相符',
    differs: '不符',
    blank: '表中空白',
    alone: '表中没有这一格',
  },
  kinds: { amount: '', share: '占比', change: '增减', rate: '增减幅度', priorYear: '上年', count: '数目' },
  only: '只看',
  everything: '全部',
  counted: (name: string, count: number) => `${name} ${count}`,
  noneSuch: '没有这样的数字',
  quotes: '说明原文',
  notes: '旁注',
  goesOn: (line: number) => `原文在此分页或换行，接第 ${line} 行`,
  stated: '所列数目',
  item: '事项',
  number: '数目',
}
