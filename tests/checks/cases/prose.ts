import { of, overallOf, overviewOf, sheetOf, sourceOf, type Case } from '../build-case'

const cleaned = (name: string, cost: string) =>
  sheetOf({
    values: [
      ['cost', name, cost],
      ['quantity', '清扫面积', '80万平方米'],
    ],
  })

/** Numbers, periods and amounts in the words of sheets, as clerks put them. */
export const prose: readonly Case[] = [
  {
    check: 'numbers-agree-with-text',
    make: area =>
      overviewOf('养护道路412.6万平方米,其中车行道308.9万平方米,人行道103.7万平方米。', {
        values: [['quantity', '人行道养护面积', `${area}万平方米`]],
      }),
    right: '103.7',
    wrong: '107.3',
    severity: 'warning',
  },
  {
    check: 'numbers-agree-with-text',
    make: patrols =>
      overviewOf('每周组织2次夜间联合执法。', { values: [['quantity', '夜间联合执法次数', `${patrols}次`]] }),
    right: '2',
    wrong: '60',
    severity: 'warning',
  },
  {
    check: 'numbers-agree-with-text',
    make: visits =>
      overviewOf('全年走访困难老人80名，走访残疾儿童30名。', {
        values: [
          ['quantity', '走访困难老人人数', `${visits}名`],
          ['quantity', '走访残疾儿童人数', `${visits === '80' ? 30 : 80}名`],
        ],
      }),
    right: '80',
    wrong: '30',
    severity: 'warning',
  },
  {
    check: 'units-agree-with-text',
    make: unit =>
      overviewOf('县城建成区消杀范围18.6平方公里。', {
        values: [['quantity', '消杀覆盖面积', `18.6${unit}`]],
      }),
    right: '平方公里',
    wrong: '平方米',
    severity: 'error',
  },
  {
    check: 'parts-in-text-add-up',
    make: count =>
      overviewOf(`聘用协管员180名。180名协管员中，安排到东队${count}名、南队62名、西队48名、北队36名。`),
    right: '34',
    wrong: '30',
    severity: 'warning',
  },
  {
    check: 'parts-in-text-add-up',
    make: count => overviewOf(`新建游园9处，分布在东区${count}处、西区2处、南区2处。`),
    right: '5',
    wrong: '6',
    severity: 'error',
  },
  {
    check: 'parts-in-text-add-up',
    make: count => overviewOf(`共接入视频1280路，其中自建${count}路、共享860路。`),
    right: '420',
    wrong: '430',
    severity: 'error',
  },
  {
    check: 'sums-behind-parts-are-right',
    make: sum =>
      overviewOf(
        `甲路2公里、乙路3公里，合计5公里。资金来源：中央18万元、县级检查6万元和婚检34万元，${sum}。`,
      ),
    right: '县级合计40万元',
    wrong: '合计40万元',
    severity: 'error',
  },
  {
    check: 'periods-are-right',
    make: end => overviewOf(`签订为期两年的劳务外包合同，合同期自2026年7月1日至${end}年6月30日。`),
    right: '2028',
    wrong: '2029',
    severity: 'error',
  },
  {
    check: 'periods-are-right',
    make: months => overviewOf(`总工期${months}个月，自2026年9月开工至2028年12月竣工。`),
    right: '28',
    wrong: '30',
    severity: 'error',
  },
  {
    check: 'remainders-in-text-are-right',
    make: rest =>
      overviewOf(
        `合同总价486万元，内容包括中心和系统。2026年支付145.8万元，2027年支付194.4万元，剩余尾款${rest}万元。`,
      ),
    right: '145.8',
    wrong: '155.8',
    severity: 'error',
  },
  {
    check: 'shares-of-amounts-agree',
    make: rest => overviewOf(`全年服务费2803.2万元，暂按80%安排2242.56万元，剩余20%即${rest}万元次年支付。`),
    right: '560.64',
    wrong: '506.64',
    severity: 'error',
  },
  {
    check: 'comparators-point-right',
    make: value => of([], { sheets: [sheetOf({ values: [['quality', '出水化学需氧量浓度', value]] })] }),
    right: '≤30mg/L',
    wrong: '≥30mg/L',
    severity: 'error',
  },
  {
    check: 'floors-are-floors',
    make: bound =>
      overviewOf('出水氨氮浓度不高于1.5mg/L。', { values: [['quality', '出水氨氮浓度', `${bound}1.5mg/L`]] }),
    right: '≤',
    wrong: '≥',
    severity: 'error',
  },
  {
    check: 'one-off-ends-in-a-year',
    make: year => {
      const plan = `4月开工，${year}年5月底前完成全部建设内容并交付使用。`
      return [of([], { sheets: [sheetOf({ texts: { plan: [1, plan] } })] }), sourceOf(plan)]
    },
    right: '2027',
    wrong: '2028',
    severity: 'warning',
  },
  {
    check: 'text-is-of-the-project',
    make: whose => {
      const own = '消纳场扬尘较大，须逐车称重登记，严查渣土运输车辆遮盖。'
      const copied = '由养护科对照绿地养护标准，每月对苗木长势、修剪质量、病虫害防治打分。'
      const spoil = '对渣土运输车辆和消纳场实行全程监管，逐车登记称重。'
      const green = '城区公园绿地苗木修剪、病虫害防治按养护标准委托企业承担，每月检查质量。'
      return of([], {
        sheets: [
          sheetOf({
            project: '渣土监管',
            texts: { overview: [1, spoil], measures: [2, whose === 'own' ? own : copied] },
          }),
          sheetOf({
            project: '绿地养护',
            line: 600,
            texts: { overview: [3, green], measures: [4, copied] },
          }),
        ],
      })
    },
    right: 'own',
    wrong: 'copied',
    severity: 'error',
  },
  {
    check: 'text-is-of-the-project',
    make: whose => {
      const who = '由园林环卫事务中心负责，严格执行财务制度等项目相关制度，严格制定管理措施。'
      const copied = '疫苗对储存温度有严格要求，一旦冷链中断将导致失效，更新老旧设备十分必要。'
      return of([], {
        sheets: [
          sheetOf({
            project: '薪酬改革',
            texts: {
              overview: [1, '用于补偿医院取消加成减少的收入，支持绩效考核。'],
              [whose === 'who' ? 'measures' : 'necessity']: [2, whose === 'who' ? who : copied],
            },
          }),
          sheetOf({
            project: '园林环卫事务中心冷链',
            line: 600,
            texts: {
              overview: [3, '购置疫苗冷藏车和冷链监测设备，中心负责储存温度监测。'],
              [whose === 'who' ? 'measures' : 'necessity']: [4, whose === 'who' ? who : copied],
            },
          }),
        ],
      })
    },
    right: 'who',
    wrong: 'copied',
    severity: 'error',
  },
  {
    check: 'events-keep-their-month',
    make: month => {
      const plan = '1月至2月采购物资；3月至5月底前完成清淤和泵站检修；8月对路段再清掏一次。'
      const sheet = sheetOf({
        texts: { plan: [1, plan] },
        values: [
          ['timeliness', '汛前清淤完成时间', `2027年${month}月底前`],
          ['timeliness', '再次清掏时间', '2027年8月'],
          ['timeliness', '总结时间', '2027年12月'],
        ],
      })
      return [of([], { sheets: [sheet] }), sourceOf(plan)]
    },
    right: '5',
    wrong: '6',
    severity: 'warning',
  },
  {
    check: 'events-keep-their-month',
    make: value => {
      const plan = '3月完成基础施工，10月主体封顶，11月起砌筑。'
      const sheet = sheetOf({
        texts: { plan: [1, plan] },
        values: [
          ['timeliness', '主体结构封顶时间', value],
          ['timeliness', '基础施工完成时间', '2027年3月'],
          ['timeliness', '资金支付时间', '2027年12月'],
        ],
      })
      return [of([], { sheets: [sheet] }), sourceOf(plan)]
    },
    right: '2027年10月',
    wrong: '2027年6月',
    severity: 'warning',
  },
  {
    check: 'products-in-text-are-right',
    make: rent => overviewOf(`租用仓库900平方米，90元/平方米·年，年租金${rent}万元。`),
    right: '8.1',
    wrong: '9.1',
    severity: 'error',
  },
  {
    check: 'products-in-text-are-right',
    make: cost => overviewOf(`购置诊断仪4台，单价62万元，计${cost}万元。`),
    right: '248',
    wrong: '284',
    severity: 'error',
  },
  {
    check: 'parts-in-text-add-up',
    make: count =>
      overviewOf(
        `统一配置设备，共计${count}台（套），具体如下：①成像系统4台，单价62万元；②超声诊断仪5台，单价38万元；③分析仪6台，单价21万元。`,
      ),
    right: '15',
    wrong: '16',
    severity: 'warning',
  },
  {
    check: 'ordinals-agree',
    make: level =>
      overviewOf('平台按照网络安全等级保护第三级要求建设。', {
        values: [['quality', '等级保护级别', `第${level}级`]],
      }),
    right: '三',
    wrong: '二',
    severity: 'error',
  },
  {
    check: 'overall-indicators-agree-with-sheets',
    make: value => {
      const { indicators } = cleaned('环卫一体化作业服务费', value)
      return of([], {
        overall: { ...overallOf({}, {}), indicators },
        sheets: [cleaned('环卫一体化年服务', '≤2868.48万元')],
      })
    },
    right: '≤3600万元',
    wrong: '≤2886.48万元',
    severity: 'warning',
  },
  {
    check: 'units-fit',
    make: cost =>
      overviewOf('购置办公设备。', { annual: '480,000', values: [['cost', '设备购置成本', cost]] }),
    right: '≤22万元',
    wrong: '≤22元',
    severity: 'warning',
  },
  {
    check: 'units-fit',
    make: name =>
      overviewOf('体检80人，讲解费22元。', { annual: '480,000', values: [['cost', name, '≤25元']] }),
    right: '每人体检成本',
    wrong: '全部体检成本',
    severity: 'warning',
  },
  {
    check: 'units-fit',
    make: told =>
      overviewOf(`讲解费${told}元。`, { annual: '480,000', values: [['cost', '讲解服务成本', '≤22元']] }),
    right: '22',
    wrong: '23',
    severity: 'warning',
  },
  {
    check: 'units-fit',
    make: unit => of([], { sheets: [sheetOf({ values: [['quantity', '绿地养护面积', `47371${unit}`]] })] }),
    right: '平方米',
    wrong: '平方公里',
    severity: 'error',
  },
  {
    check: 'units-fit',
    make: name => of([], { sheets: [sheetOf({ values: [['quantity', name, '71045公里']] })] }),
    right: '公交年行驶里程',
    wrong: '污水管网长度',
    severity: 'error',
  },
  {
    check: 'parts-in-text-add-up',
    make: count => overviewOf(`治理图斑58个，按类型分别为露天采坑${count}个、工业广场14个、废渣堆11个。`),
    right: '33',
    wrong: '31',
    severity: 'warning',
  },
  {
    check: 'parts-in-text-add-up',
    make: area => overviewOf(`总面积211.5亩，具体为耕地${area}亩、其他农用地34.2亩。`),
    right: '177.3',
    wrong: '168.3',
    severity: 'warning',
  },
  {
    check: 'parts-in-text-add-up',
    make: cost =>
      overviewOf(
        `证书印制3.6万元，其中证书1.2万本、每本2.5元，计${cost}万元，证明6000份、每份1元，计0.6万元。`,
      ),
    right: '3',
    wrong: '4',
    severity: 'error',
  },
  {
    check: 'one-off-ends-in-a-year',
    make: end => overviewOf(`施工期2027年3月至${end}月，验收后转入管护。`),
    right: '2027年11',
    wrong: '2028年5',
    severity: 'warning',
  },
  {
    check: 'itemised-amounts-add-up',
    make: count =>
      overviewOf(
        `用于日常业务：机房8万元；法律顾问9万元（常年4万元；案件5万元）；宣传6万元；差旅10万元。以上${count}项合计33万元。`,
      ),
    right: '四',
    wrong: '三',
    severity: 'warning',
  },
]
