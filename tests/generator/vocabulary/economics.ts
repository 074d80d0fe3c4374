/** One departmental economic class: its group, whether personnel or operating money pays it, its government class. */
export interface EconomicClass {
  readonly group: string
  readonly name: string
  readonly government: string
  readonly operating: boolean
  /** The functional item that must hold the same amount. */
  readonly item?: string
}

const personnel = (name: string, government: string, item?: string): EconomicClass => ({
  group: '工资福利支出',
  name,
  government,
  operating: false,
  ...(item ? { item } : {}),
})

const running = (name: string, government: string): EconomicClass => ({
  group: '商品和服务支出',
  name,
  government,
  operating: true,
})

export const ECONOMIC_CLASSES: readonly EconomicClass[] = [
  personnel('基本工资', '工资奖金津补贴'),
  personnel('津贴补贴', '工资奖金津补贴'),
  personnel('奖金', '工资奖金津补贴'),
  personnel('绩效工资', '工资福利支出'),
  personnel('机关事业单位基本养老保险缴费', '社会保障缴费', '2080505'),
  personnel('职业年金缴费', '社会保障缴费', '2080506'),
  personnel('职工基本医疗保险缴费', '社会保障缴费', '2101101'),
  personnel('公务员医疗补助缴费', '社会保障缴费', '2101103'),
  personnel('其他社会保障缴费', '社会保障缴费'),
  personnel('住房公积金', '住房公积金', '2210201'),
  personnel('其他工资福利支出', '其他工资福利支出'),
  running('办公费', '办公经费'),
  running('印刷费', '办公经费'),
  running('水费', '办公经费'),
  running('电费', '办公经费'),
  running('邮电费', '办公经费'),
  running('差旅费', '办公经费'),
  running('维修（护）费', '维修（护）费'),
  running('会议费', '会议费'),
  running('培训费', '培训费'),
  running('劳务费', '委托业务费'),
  running('工会经费', '办公经费'),
  running('福利费', '办公经费'),
  running('其他交通费用', '办公经费'),
  running('其他商品和服务支出', '其他商品和服务支出'),
  { group: '对个人和家庭的补助', name: '退休费', government: '离退休费', operating: false, item: '2080501' },
  { group: '对个人和家庭的补助', name: '奖励金', government: '社会福利和救助', operating: false },
  { group: '资本性支出', name: '办公设备购置', government: '设备购置', operating: true },
]

export const ECONOMIC_GROUPS = ['工资福利支出', '商品和服务支出', '对个人和家庭的补助', '资本性支出'] as const
