/** The quality of performance targets: the score and what it is made of. */
export const quality = {
  title: (score: string) => `应有的维度和指标，${score} 没有被指出问题`,
  caption: (projects: number) =>
    `${projects} 个项目，分低的在前。应有 = 六个必填维度（数量、质量、时效、成本、任一效益、满意度）+ 读到的年度指标；分数 = 没有被指出问题的 ÷ 应有。`,
  doubtful: (count: number) => `${count} 个指标的名称与值配对存疑，不计入。`,
  score: '分数',
  percent: (score: number) => `${score}%`,
  met: (met: number, due: number) => `${met} / ${due}`,
  metHead: '无问题 / 应有',
  unscored: '没有读到指标，不计分',
  kinds: {
    dimensionEmpty: '维度空缺',
    notMeasurable: '没有数值',
    unitMissing: '缺单位',
    unitUnfit: '单位不合',
    valueRepeatsName: '只重复名称',
    valueCopied: '雷同',
    emptyThreshold: '无约束',
    halvesContradict: '两期相反',
  },
  all: (count: number) => `全部 ${count} 个项目`,
  fewer: '收起',
  none: '没有被指出问题',
  project: (score: number, met: number, due: number) =>
    `指标质量 ${score}%：应有 ${due} 项，${met} 项没有问题`,
  empty: (slots: string) => `没有${slots}指标`,
  slots: {
    quantity: '数量',
    quality: '质量',
    timeliness: '时效',
    cost: '成本',
    benefit: '效益',
    satisfaction: '满意度',
  },
}
