/** What an organization does: its names, the items it spends on, and what its projects are about. */
export interface Field {
  readonly office: readonly string[]
  readonly subordinate: readonly string[]
  /** Item of the running costs. */
  readonly running: string
  readonly items: readonly string[]
  readonly objects: readonly Thing[]
}

/** What a project is about, and the words its indicators use. */
export interface Thing {
  readonly noun: string
  readonly measure: string
  readonly act: string
  readonly people: string
}

const thing = (noun: string, measure: string, act: string, people: string): Thing => ({
  noun,
  measure,
  act,
  people,
})

export const FIELDS: readonly Field[] = [
  {
    office: ['教育局', '教育和体育局'],
    subordinate: ['第三小学', '教育技术中心', '招生考试中心', '青少年宫'],
    running: '2050101',
    items: ['2050102', '2050202', '2050204'],
    objects: [
      thing('校园操场', '座', '翻修', '学生家长'),
      thing('课桌椅', '套', '购置', '师生'),
      thing('教师轮训', '期', '组织', '参训教师'),
      thing('校园安防设备', '台', '安装', '在校师生'),
    ],
  },
  {
    office: ['水务局', '水利局'],
    subordinate: ['河道管理站', '防汛抗旱服务中心', '水文水资源站', '农村饮水服务中心'],
    running: '2130301',
    items: ['2130305', '2130306', '2130314'],
    objects: [
      thing('泵站机组', '台', '检修', '灌区农户'),
      thing('河堤', '公里', '加固', '沿河村民'),
      thing('水质监测点', '个', '建设', '用水居民'),
      thing('防汛物资', '批', '储备', '受益村民'),
    ],
  },
  {
    office: ['交通运输局'],
    subordinate: ['公路养护中心', '运输服务中心', '交通工程质量站'],
    running: '2140101',
    items: ['2140104', '2140106'],
    objects: [
      thing('县道路面', '公里', '养护', '过往司机'),
      thing('公交候车亭', '座', '更新', '乘客'),
      thing('桥梁', '座', '检测', '沿线群众'),
    ],
  },
  {
    office: ['卫生健康局', '卫生健康委员会'],
    subordinate: ['疾病预防控制中心', '妇幼保健院', '中心血站'],
    running: '2100101',
    items: ['2100408', '2100409'],
    objects: [
      thing('疫苗冷链设备', '台', '购置', '接种群众'),
      thing('老年人体检', '人次', '开展', '受检老人'),
      thing('村卫生室', '所', '改造', '就诊村民'),
    ],
  },
  {
    office: ['城市管理局', '市政园林局'],
    subordinate: ['园林绿化中心', '市容环卫中心', '路灯管理所', '城市排水管理站'],
    running: '2120101',
    items: ['2120104', '2120303', '2120501'],
    objects: [
      thing('路灯', '盏', '更换', '沿街居民'),
      thing('公园绿地', '亩', '养护', '游园市民'),
      thing('公厕', '座', '保洁', '如厕群众'),
      thing('雨水管网', '米', '清淤', '周边居民'),
    ],
  },
  {
    office: ['文化和旅游局'],
    subordinate: ['图书馆', '群众艺术馆', '博物馆'],
    running: '2070101',
    items: ['2070104', '2070109'],
    objects: [
      thing('馆藏图书', '册', '采购', '读者'),
      thing('惠民演出', '场', '举办', '观众'),
      thing('文物库房', '间', '修缮', '参观游客'),
    ],
  },
  {
    office: ['应急管理局'],
    subordinate: ['应急救援保障中心', '安全生产执法队'],
    running: '2240101',
    items: ['2240106', '2240109'],
    objects: [
      thing('森林防火巡护', '次', '开展', '林区村民'),
      thing('应急广播终端', '套', '部署', '辖区居民'),
      thing('救援装备', '件', '配备', '救援队员'),
    ],
  },
  {
    office: ['生态环境局'],
    subordinate: ['环境监测站', '环境执法队'],
    running: '2110101',
    items: ['2110301', '2110302'],
    objects: [thing('空气自动站', '座', '运维', '城区居民'), thing('入河排污口', '个', '整治', '沿河居民')],
  },
]

/** Places the invented organizations belong to. */
export const PLACES = [
  '云岭县',
  '临泽市',
  '白河区',
  '青石县',
  '南屏市',
  '双溪县',
  '望山市',
  '平湖区',
] as const
