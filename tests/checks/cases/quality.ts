import { at } from '../../analysis/build-disclosure'
import { item, of, overviewOf, said, sheetOf, sourceOf, tableOf, type Case } from '../build-case'

type Values = NonNullable<Parameters<typeof sheetOf>[0]['values']>

const FULL: Values = [
  ['quantity', '巡查次数', '≥12次'],
  ['quality', '路面完好率', '≥95%'],
  ['timeliness', '完成时间', '2027年10月'],
  ['cost', '养护成本', '≤5万元'],
  ['social', '道路通行能力', '畅通无阻'],
  ['satisfaction', '群众满意度', '≥90%'],
]
/** A rate beside one that holds. */
const ofRate = (name: string, value: string) =>
  of([], {
    sheets: [
      sheetOf({
        values: [
          ['quality', name, value],
          ['quality', '验收合格率', '≥98%'],
        ],
      }),
    ],
  })

/** A sheet of a full set of indicators with one value exchanged. */
const withValue = (at_: number, value: string) =>
  of([], {
    sheets: [
      sheetOf({
        values: FULL.map(([dimension, name, old], index) => [dimension, name, index === at_ ? value : old]),
      }),
    ],
  })

/** Checks of the quality of indicators, and of words and codes. */
export const quality: readonly Case[] = [
  {
    check: 'dimensions-are-filled',
    make: dimension => of([], { sheets: [sheetOf({ values: FULL.filter(([own]) => own !== dimension) })] }),
    right: 'economic',
    wrong: 'cost',
    severity: 'warning',
  },
  {
    check: 'targets-are-measurable',
    make: value => withValue(0, value),
    right: '≥12次',
    wrong: '适量',
    severity: 'warning',
  },
  {
    check: 'values-name-their-units',
    make: value => withValue(0, value),
    right: '≥12次',
    wrong: '≥12',
    severity: 'note',
  },
  {
    check: 'values-say-more-than-names',
    make: value => withValue(4, value),
    right: '畅通无阻',
    wrong: '通行',
    severity: 'note',
  },
  {
    check: 'values-are-not-copied',
    make: value =>
      of([], {
        sheets: [
          sheetOf({
            values: FULL.map(([own, name, old], index) => [
              own,
              name,
              value === '各异' || index === 5 ? old : value,
            ]),
          }),
        ],
      }),
    right: '各异',
    wrong: '100%',
    severity: 'note',
  },
  {
    check: 'thresholds-say-something',
    make: value => withValue(1, value),
    right: '≥95%',
    wrong: '≥0%',
    severity: 'note',
  },
  {
    check: 'halves-do-not-contradict',
    make: value =>
      of([], {
        sheets: [
          sheetOf({
            values: [
              ['quantity', '巡查次数', '≥50次', 'whole'],
              ['quantity', '巡查次数', value],
            ],
          }),
        ],
      }),
    right: '≥50次',
    wrong: '≤50次',
    severity: 'warning',
  },
  {
    check: 'three-public-changes-add-up',
    make: raw =>
      of([], {
        claims: [
          said('七', 'amount', '“三公”经费', '9.00'),
          said('七', 'change', '“三公”经费', '2.00', { direction: 'decrease' }),
          said('七', 'amount', '因公出国（境）费', '0', { direction: 'same' }),
          said('七', 'amount', '公务接待费', '4.00'),
          said('七', 'change', '公务接待费', raw, { direction: 'decrease' }),
          said('七', 'amount', '公务用车购置及运行费', '5.00', { direction: 'same' }),
        ],
      }),
    right: '2.00',
    wrong: '3.00',
    severity: 'error',
  },
  {
    check: 'works-are-procured',
    make: raw =>
      of([tableOf('T12', item('滨河路改造工程', { total: '900.00' }, { kind: 'project' }))], {
        claims: [said('九', 'amount', '政府采购工程预算', raw)],
      }),
    right: '900.00',
    wrong: '0',
    severity: 'note',
  },
  {
    check: 'running-projects-are-rows',
    make: raw =>
      of(
        [
          tableOf(
            'T12',
            item('甲', { total: '3.00' }, { kind: 'project' }),
            item('乙', { total: '4.00' }, { kind: 'project' }),
            item('丙', { total: '9.00' }, { kind: 'project' }),
          ),
        ],
        { claims: [said('十', 'count', '其他运转类项目', '2'), said('十', 'amount', '其他运转类项目', raw)] },
      ),
    right: '7.00',
    wrong: '8.00',
    severity: 'note',
  },
  {
    check: 'code-families-fit',
    make: code => of([tableOf('T7', item('土地出让收入', { amount: '1.00' }, { code }))]),
    right: '10301',
    wrong: '21208',
    severity: 'note',
  },
  {
    check: 'sheets-are-filed-in-time',
    make: value => of([], { sheets: [{ ...sheetOf({}), filledAt: { value, place: at(9), confidence: 1 } }] }),
    right: '20261023171552',
    wrong: '2027.10.23.171552',
    severity: 'warning',
  },
  {
    check: 'words-fit-organization',
    make: words => [
      of([], {
        organization: { value: '青石县水务局', place: at(1), confidence: 1 },
        lines: { from: 1, to: 1 },
        lineRoles: ['glossary'],
      }),
      sourceOf(`机关运行经费：指${words}的公用经费`),
    ],
    right: '县直部门',
    wrong: '省直部门',
    severity: 'note',
  },
  {
    check: 'units-agree-with-text',
    make: value => {
      const text = '采购禽流感疫苗350万毫升，单价0.4元/毫升。'
      const sheet = sheetOf({
        texts: { overview: [1, text] },
        values: [['quantity', '采购禽流感疫苗数量', value]],
      })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '≥350万毫升',
    wrong: '≥350毫升',
    severity: 'error',
  },
  {
    check: 'comparators-point-right',
    make: value => of([], { sheets: [sheetOf({ values: [['satisfaction', '农户满意度', value]] })] }),
    right: '≥90%',
    wrong: '≤90%',
    severity: 'error',
  },
  {
    check: 'comparators-point-right',
    make: name => ofRate(name, '≤90%'),
    right: '资产负债率',
    wrong: '扬尘监控在',
    severity: 'warning',
  },
  {
    check: 'comparators-point-right',
    make: name => ofRate(name, '≥95%'),
    right: '违法行为制止率',
    wrong: '违法行为发生率',
    severity: 'error',
  },
  {
    check: 'comparators-point-right',
    make: value => of([], { sheets: [sheetOf({ values: [['timeliness', '故障响应时间', value]] })] }),
    right: '≤30分钟',
    wrong: '≥30分钟',
    severity: 'error',
  },
  {
    check: 'comparators-point-right',
    make: name => ofRate(name, '≥5%'),
    right: '不良贷款处置率',
    wrong: '不良贷款率',
    severity: 'error',
  },
  {
    check: 'indicators-are-set-once',
    make: value =>
      of([], {
        sheets: [
          sheetOf({
            values: [
              ['quantity', '短视频发布数量', '≥50条'],
              ['quantity', '发布短视频条数', value],
            ],
          }),
        ],
      }),
    right: '≥50条',
    wrong: '≥80条',
    severity: 'warning',
  },
  {
    check: 'rhythms-agree',
    make: value => {
      const text = '例行监测每季度开展一次，监督抽查随机开展。'
      const sheet = sheetOf({ texts: { overview: [1, text] }, values: [['quantity', '例行监测次数', value]] })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '≥4次',
    wrong: '≥6次',
    severity: 'warning',
  },
  {
    check: 'rates-of-amounts-are-right',
    make: result => overviewOf(`预计贷款规模1.05亿元，按照年贴息率3%测算，需贴息资金${result}万元。`),
    right: '315',
    wrong: '210',
    severity: 'warning',
  },
  {
    check: 'quantities-in-two-units-agree',
    make: squareMetres => overviewOf(`拟流转荒坡30亩（${squareMetres}平方米），种植连翘。`),
    right: '20010',
    wrong: '2001',
    severity: 'error',
  },
  {
    check: 'areas-fit-villages',
    make: area =>
      of([], {
        sheets: [
          sheetOf({
            values: [
              ['quantity', '保洁面积', area],
              ['quantity', '行政村数量', '86个'],
            ],
          }),
        ],
      }),
    right: '412000平方米',
    wrong: '412平方米',
    severity: 'error',
  },
  {
    check: 'finished-work-is-not-planned',
    make: year => {
      const overview = `该馆于${year}年5月4日至${year}年6月9日开展屋面防水层更换和外墙裂缝修补。`
      const plan = '2027年完成屋面防水层更换和外墙裂缝修补。'
      const sheet = sheetOf({ texts: { overview: [1, overview], plan: [2, plan] } })
      return [of([], { sheets: [sheet] }), sourceOf(overview, plan)]
    },
    right: '2027',
    wrong: '2026',
    severity: 'error',
  },
  {
    check: 'finished-work-is-not-planned',
    make: plan => {
      const overview = '该馆于2026年5月4日至6月9日开展屋面防水层更换和外墙裂缝修补。'
      const sheet = sheetOf({ texts: { overview: [1, overview], plan: [2, plan] } })
      return [of([], { sheets: [sheet] }), sourceOf(overview, plan)]
    },
    right: '2027年支付屋面防水层更换和外墙裂缝修补的尾款。',
    wrong: '2027年完成屋面防水层更换和外墙裂缝修补。',
    severity: 'error',
  },
  {
    check: 'yearly-fees-fit-funds',
    make: fee => {
      const text = `机房委托专业公司维护，每年维护费${fee}万元，现申请45万元。`
      const sheet = sheetOf({ annual: '450,000', texts: { overview: [1, text] } })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '45',
    wrong: '25',
    severity: 'warning',
  },
  {
    check: 'works-keep-to-their-bid',
    make: cost => overviewOf(`护坡工程中标价200万元，工程造价${cost}元，本年支付余款。`),
    right: '2200000',
    wrong: '2200001',
    severity: 'warning',
  },
  {
    check: 'sheets-of-one-project-agree',
    make: amount => {
      const [first, second] = ['按2026年垃圾处理量3.4万吨测算。', `2026年垃圾处置量${amount}吨，尚欠费用。`]
      const sheets = [
        sheetOf({ texts: { overview: [1, first] } }),
        sheetOf({ line: 600, texts: { overview: [2, second] } }),
      ]
      return [of([], { sheets }), sourceOf(first, second)]
    },
    right: '34000',
    wrong: '33100',
    severity: 'error',
  },
  {
    check: 'products-in-text-are-right',
    make: value => overviewOf(`购置采样车6辆，每辆18.5万元，计${value}万元。`),
    right: '111',
    wrong: '101',
    severity: 'error',
  },
  {
    check: 'products-in-text-are-right',
    make: value => overviewOf(`聘用护林员40名，每名每月发放1500元，全年需${value}万元。`),
    right: '72',
    wrong: '62',
    severity: 'error',
  },
  {
    check: 'products-in-text-are-right',
    make: value => overviewOf(`站点12处，每季度巡检1次，每处300元，计${value}元。`),
    right: '14400',
    wrong: '13400',
    severity: 'error',
  },
  {
    check: 'parts-in-text-add-up',
    make: value => overviewOf(`现有护林员40名，其中专职${value}名、兼职13名。`),
    right: '27',
    wrong: '26',
    severity: 'warning',
  },
  {
    check: 'prices-keep-their-period',
    make: value =>
      overviewOf(`按${value}1000元发放补助。`, { values: [['cost', '补助标准', '1000元/人·年']] }),
    right: '每人每年',
    wrong: '每人每月',
    severity: 'error',
  },
  {
    check: 'stages-of-payment-are-whole',
    make: value => overviewOf(`合同签订后支付30%，主体完成支付45%，验收支付${value}%，剩余3%为质保金。`),
    right: '22',
    wrong: '20',
    severity: 'error',
  },
  {
    check: 'floors-are-floors',
    make: value =>
      overviewOf(`病媒密度控制合格率保持在90%${value}。`, {
        values: [['quality', '病媒密度控制合格率', '≤90%']],
      }),
    right: '以下',
    wrong: '以上',
    severity: 'error',
  },
  {
    check: 'floors-are-floors',
    make: value => overviewOf(`管网漏损比例不${value}9%。`, { values: [['quality', '管网漏损比例', '≥9%']] }),
    right: '低于',
    wrong: '超过',
    severity: 'error',
  },
  {
    check: 'targets-are-above-the-present',
    make: value =>
      overviewOf(`村级站点设备配备率为${value}%，短板明显。`, {
        values: [['quality', '站点设备配备率', '≥85%']],
      }),
    right: '78',
    wrong: '88.5',
    severity: 'warning',
  },
  {
    check: 'units-agree-with-text',
    make: value =>
      overviewOf(`全市千人均捐助比例提高到6${value}。`, { values: [['quality', '千人均捐助比例', '≥6%']] }),
    right: '%',
    wrong: '‰',
    severity: 'error',
  },
  {
    check: 'units-agree-with-text',
    make: value =>
      overviewOf(`来电平均接起用时压缩到8${value}。`, {
        values: [['quality', '来电平均接起用时', '≤8分钟']],
      }),
    right: '分钟',
    wrong: '秒',
    severity: 'error',
  },
  {
    check: 'costs-stand-under-cost',
    make: dimension =>
      of([], {
        sheets: [
          sheetOf({ values: [[dimension === 'cost' ? 'cost' : 'quality', '单个站点经费', '≤3万元']] }),
        ],
      }),
    right: 'cost',
    wrong: 'quality',
    severity: 'warning',
  },
  {
    check: 'goals-name-the-own-city',
    make: city => {
      const text = `建成8个站点，提升${city}基层服务能力。`
      const sheet = sheetOf({ texts: { goalAnnual: [2, text] } })
      const organization = { value: '丹源市农业农村局', place: at(1), confidence: 1 }
      return [
        of([], { organization, lines: { from: 1, to: 2 }, sheets: [sheet] }),
        sourceOf('丹源市农业农村局', text),
      ]
    },
    right: '丹源市',
    wrong: '云中市',
    severity: 'error',
  },
  {
    check: 'goals-are-of-the-year',
    make: year =>
      of([], { sheets: [sheetOf({ texts: { goalAnnual: [1, `完成${year}年度86个点位的枯水期监测。`] } })] }),
    right: '2027',
    wrong: '2026',
    severity: 'warning',
  },
  {
    check: 'rates-are-percentages',
    make: value => of([], { sheets: [sheetOf({ values: [['quality', '核心知识掌握率', value]] })] }),
    right: '≥95%',
    wrong: '≥105%',
    severity: 'warning',
  },
  {
    check: 'dates-agree',
    make: value => {
      const plan = '2028年6月竣工验收。'
      const sheet = sheetOf({
        texts: { plan: [1, plan] },
        values: [['timeliness', '竣工验收时间', value, 'whole']],
      })
      return [of([], { sheets: [sheet] }), sourceOf(plan)]
    },
    right: '2028年6月底前',
    wrong: '2027年12月底前',
    severity: 'warning',
  },
  {
    check: 'events-keep-their-month',
    make: value => {
      const plan = '9月底前完成联调并上线运行。'
      const sheet = sheetOf({
        texts: { plan: [1, plan] },
        values: [['timeliness', '系统上线运行时间', value]],
      })
      return [of([], { sheets: [sheet] }), sourceOf(plan)]
    },
    right: '2027年9月底前',
    wrong: '2027年5月底前',
    severity: 'warning',
  },
  {
    check: 'text-is-of-the-project',
    make: goal => {
      const overview =
        '对辖区内三处陈旧的灌溉泵站更换水泵、电机和启闭设备，整修进出水池与护砌，恢复灌溉面积，保障沿线村庄春灌和夏灌用水。泵站建成多年，设备老化，机组效率偏低，渗漏明显，汛期存在安全隐患，群众反映集中，亟需更新改造，提高供水保证程度，减轻农户负担，改善生产条件，促进粮食稳产增收。资金用于设备购置、安装调试、土建整修、监理和检测等支出，施工完成后由管理站负责日常运行维护，建立巡查制度，确保工程长期发挥作用，各项支出按进度据实结算。'
      const sheet = sheetOf({
        project: '灌溉泵站更新改造',
        texts: { overview: [1, overview], goalAnnual: [2, goal] },
      })
      return [of([], { sheets: [sheet] }), sourceOf(overview, goal)]
    },
    right: '完成三处灌溉泵站的水泵、电机更换和进出水池整修，恢复灌溉面积，保障沿线村庄春灌用水。',
    wrong: '组织非遗展演十八场次，举办书画联展，开展图书流动借阅，丰富市民节日文化生活，弘扬传统艺术。',
    severity: 'warning',
  },
  {
    check: 'numbers-agree-with-text',
    make: cost => {
      const text = '培训骨干120人次，费用6万元；与电台合办《乡音》专栏，全年播出48期，费用9万元。'
      const sheet = sheetOf({ values: [['cost', '专栏合办费用', cost]], texts: { overview: [1, text] } })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '≤9万元',
    wrong: '≤19万元',
    severity: 'warning',
  },
  {
    check: 'units-agree-with-text',
    make: value => {
      const text = '全年为4000对计划怀孕夫妇提供免费孕前健康检查。'
      const sheet = sheetOf({
        values: [['quantity', '免费孕前健康检查数', value]],
        texts: { overview: [1, text] },
      })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '≥4000对',
    wrong: '≥4000人',
    severity: 'error',
  },
  {
    check: 'satisfaction-is-of-those-served',
    make: who => {
      const text = '对农贸市场和超市的蔬菜水果开展例行监测。'
      const sheet = sheetOf({
        values: [['satisfaction', `${who}满意度`, '≥90%']],
        texts: { overview: [1, text] },
      })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '商户',
    wrong: '在校学生',
    severity: 'warning',
  },
  {
    check: 'periods-are-right',
    make: end => overviewOf(`服务期为2027年4月1日至${end}。`),
    right: '2028年3月31日',
    wrong: '2026年3月31日',
    severity: 'error',
  },
  {
    check: 'periods-are-right',
    make: months => overviewOf(`聘用期为3月至12月，共${months}个月。`),
    right: '10',
    wrong: '12',
    severity: 'error',
  },
  {
    check: 'works-run-in-order',
    make: month => {
      const plan = `4月底前完成招标，${month}月进场，9月底前竣工。`
      return [of([], { sheets: [sheetOf({ texts: { plan: [1, plan] } })] }), sourceOf(plan)]
    },
    right: '5',
    wrong: '3',
    severity: 'warning',
  },
  {
    check: 'prices-agree-with-text',
    make: price => {
      const text = '每户补助4500元，改造卫生厕所200户。'
      const sheet = sheetOf({ values: [['cost', '改厕补助标准', price]], texts: { overview: [1, text] } })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '4500元/户',
    wrong: '5400元/户',
    severity: 'warning',
  },
  {
    check: 'quantities-in-two-units-agree',
    make: yuan => overviewOf(`合同金额12.8万元（${yuan}元）。`),
    right: '128000',
    wrong: '182000',
    severity: 'error',
  },
  {
    check: 'changes-in-text-are-right',
    make: value => overviewOf(`坏路率由4.6%下降到3.9%，下降${value}个百分点。`),
    right: '0.7',
    wrong: '0.9',
    severity: 'error',
  },
  {
    check: 'changes-in-text-are-right',
    make: value => overviewOf(`抢修到场由50分钟压缩到${value}分钟。`),
    right: '35',
    wrong: '65',
    severity: 'error',
  },
  {
    check: 'changes-in-text-are-right',
    make: value => overviewOf(`经费48万元，较2026年的40万元增加${value}万元。`),
    right: '8',
    wrong: '6',
    severity: 'error',
  },
  {
    check: 'changes-in-text-are-right',
    make: value => overviewOf(`2026年接待读者50万人次，2027年力争达到60万人次，同比增长${value}%。`),
    right: '20',
    wrong: '12',
    severity: 'error',
  },
  {
    check: 'shares-of-amounts-agree',
    make: value => overviewOf(`车款800万元，省级补助40%，320万元；县级承担60%，${value}万元。`),
    right: '480',
    wrong: '408',
    severity: 'error',
  },
  {
    check: 'parts-are-within-wholes',
    make: value => overviewOf(`现有传承人86人，其中女性${value}人。`),
    right: '34',
    wrong: '134',
    severity: 'error',
  },
  {
    check: 'ages-are-right',
    make: value => overviewOf(`装载机购于2012年，至2026年底已使用${value}年。`),
    right: '14',
    wrong: '11',
    severity: 'error',
  },
  {
    check: 'told-facts-are-past',
    make: value => overviewOf(`截至${value}年10月底，涵洞工程已全部完成。`),
    right: '2026',
    wrong: '2027',
    severity: 'error',
  },
  {
    check: 'periods-are-right',
    make: value => overviewOf(`服务期三年，自2025年7月1日起至${value}年6月30日止。`),
    right: '2028',
    wrong: '2027',
    severity: 'error',
  },
  {
    check: 'periods-are-right',
    make: value => overviewOf(`工期${value}天，4月1日开工，9月30日完工。`),
    right: '180',
    wrong: '240',
    severity: 'error',
  },
  {
    check: 'products-in-text-are-right',
    make: value => overviewOf(`培训3天，每天6学时，人均参训${value}学时。`),
    right: '18',
    wrong: '24',
    severity: 'error',
  },
  {
    check: 'quantities-in-two-units-agree',
    make: value => overviewOf(`保护范围8.4公顷（合${value}亩）。`),
    right: '126',
    wrong: '84',
    severity: 'error',
  },
  {
    check: 'subindicators-fit-the-total',
    make: value =>
      of([], {
        sheets: [
          sheetOf({
            values: [
              ['quantity', '展演总场次', '60场'],
              ['quantity', '其中：进校园', '36场'],
              ['quantity', '其中：进社区', value],
            ],
          }),
        ],
      }),
    right: '24场',
    wrong: '30场',
    severity: 'error',
  },
  {
    check: 'ordinals-agree',
    make: ordinal => {
      const [overview, goal] = ['2027年举办第九届书法联展。', `办好第${ordinal}届书法联展。`]
      const sheet = sheetOf({ texts: { overview: [1, overview], goalAnnual: [2, goal] } })
      return [of([], { sheets: [sheet] }), sourceOf(overview, goal)]
    },
    right: '九',
    wrong: '八',
    severity: 'error',
  },
  {
    check: 'numbers-of-roads-agree',
    make: road => {
      const text = `${road}线路面宽度提高到7米。`
      const sheet = sheetOf({ project: 'X426线路面改造工程', texts: { overview: [1, text] } })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: 'X426',
    wrong: 'X462',
    severity: 'error',
  },
  {
    check: 'sources-in-text-agree',
    make: own => {
      const text = `所需45万元由县财政安排${own === '0' ? '45' : '39'}万元，中心自筹${own}万元。`
      const sheet = sheetOf({ annual: '450,000', texts: { overview: [1, text] } })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '0',
    wrong: '6',
    severity: 'error',
  },
  {
    check: 'full-coverage-is-full',
    make: value => {
      const text = '做到在建工程抽检全覆盖。'
      const sheet = sheetOf({
        values: [['quality', '在建工程抽检覆盖率', value]],
        texts: { overview: [1, text] },
      })
      return [of([], { sheets: [sheet] }), sourceOf(text)]
    },
    right: '100%',
    wrong: '≥60%',
    severity: 'warning',
  },
  {
    check: 'indicators-are-set-once',
    make: value =>
      of([], {
        sheets: [
          sheetOf({
            values: [
              ['quality', '一般故障修复时间', '≤48小时'],
              ['timeliness', '一般故障修复时间', value],
            ],
          }),
        ],
      }),
    right: '≤48小时',
    wrong: '≤24小时',
    severity: 'warning',
  },
  {
    check: 'timeliness-tells-time',
    make: value => of([], { sheets: [sheetOf({ values: [['timeliness', '建成通车时间', value]] })] }),
    right: '2027年9月底前',
    wrong: '100%',
    severity: 'note',
  },
  {
    check: 'works-run-in-order',
    make: month => {
      const plan = `6月取得初步设计批复，${month}月取得可行性研究报告批复。`
      return [of([], { sheets: [sheetOf({ texts: { plan: [1, plan] } })] }), sourceOf(plan)]
    },
    right: '4',
    wrong: '9',
    severity: 'warning',
  },
  {
    check: 'sums-behind-parts-are-right',
    make: value => overviewOf(`改造东楼2450平方米、西楼1870平方米，合计改造面积${value}平方米。`),
    right: '4320',
    wrong: '4230',
    severity: 'error',
  },
  {
    check: 'events-keep-their-month',
    make: value =>
      overviewOf(`${value}月20日前全部配送安装到位。`, {
        values: [['timeliness', '配送安装完成时间', '2027年10月底前']],
      }),
    right: '10',
    wrong: '8',
    severity: 'warning',
  },
  {
    check: 'recurrent-is-no-work',
    make: project => of([], { sheets: [sheetOf({ project, attribute: '经常性项目（长期开展）' })] }),
    right: '智慧阅览室管护',
    wrong: '智慧阅览室项目尾款',
    severity: 'warning',
  },
  {
    check: 'costs-stay-within-funds',
    make: value =>
      of([], {
        sheets: [sheetOf({ annual: '420,000', whole: '420,000', values: [['cost', '保费支出总额', value]] })],
      }),
    right: '≤42万元',
    wrong: '≤24万元',
    severity: 'warning',
  },
  {
    check: 'parts-in-text-add-up',
    make: share => overviewOf(`补助标准为每头125元，省级承担30%、市级承担40%、县级承担${share}%。`),
    right: '30',
    wrong: '40',
    severity: 'error',
  },
  {
    check: 'parts-in-text-add-up',
    make: part => overviewOf(`总投资50万元（其中：设备${part}万元；安装、调试30万元）。`),
    right: '20',
    wrong: '25',
    severity: 'error',
  },
  {
    check: 'calculations-in-text-are-right',
    make: sum => overviewOf(`人员1.2万元+设备3.3万元=${sum}万元`),
    right: '4.5',
    wrong: '5.4',
    severity: 'error',
  },
]
