import type { Dimension } from '../../../src/model/dimension'
import { printWan, type Hundredths } from '../amounts'
import type { Random } from '../random'
import type { Thing } from './fields'

/** `budget`: what the project may cost in the year; the whole organization's sheet has none. */
type Make = (
  thing: Thing,
  random: Random,
  year: number,
  budget: Hundredths | null,
) => readonly [name: string, value: string]

const wan = (amount: Hundredths) => `≤${printWan(Math.max(1, amount)).replace(/\.?0+$/u, '')}万元`
const YUAN_PER_HUNDREDTH = 100
const MOST_PIECES = 900

const least = (random: Random) => random.pick(['≥', '', '≥', '＞'])
const percent = (random: Random) => `${random.pick(['≥', '>', '≥', ''])}${random.int(85, 99)}%`

/** How an indicator of each dimension is worded. */
export const INDICATOR_WORDING: Readonly<Record<Dimension, readonly Make[]>> = {
  quantity: [
    ({ noun, act, measure }, random) => [
      `${noun}${act}数量`,
      `${least(random)}${random.int(2, 900)}${measure}`,
    ],
    ({ noun }, random) => [`${noun}巡查次数`, `≥${random.int(4, 60)}次`],
    (_, random) => ['业务培训人数', `${random.int(20, 300)}人`],
    ({ noun }, random) => [`${noun}覆盖面积`, `${random.int(100, 9000)}.${random.int(1, 9)}平方米`],
    ({ noun }, random) => [`编制${noun}方案份数`, `${random.int(1, 5)}份`],
    ({ noun }, random) => [`${noun}安全事故起数`, random.pick(['0起', '≤1起'])],
    ({ noun, act }, random) => [`${noun}${act}批次`, `${random.int(1, 9)}批次`],
    (_, random) => ['聘用辅助人员人数', `≤${random.int(5, 60)}人`],
  ],
  quality: [
    ({ noun, act }) => [`${noun}${act}合格率`, '100%'],
    ({ noun }, random) => [`${noun}完好率`, percent(random)],
    (_, random) => ['资金使用合规率', random.pick(['100%', '≥98%'])],
    ({ noun }, random) => [`${noun}质量标准`, random.pick(['符合国家标准', '达标', '合格'])],
    () => ['廉政风险防控情况', '无违规'],
    ({ noun }, random) => [`${noun}质量达标率`, percent(random)],
    (_, random) => ['政府采购规范率', random.pick(['100%', '＝100%'])],
  ],
  timeliness: [
    ({ noun, act }, random, year) => [`${noun}${act}完成时间`, `${year}年${random.int(3, 12)}月底前`],
    (_, random) => ['资金支付时间', random.pick(['每季度', '12月底前', '每半年', '按合同约定'])],
    ({ noun }, random) => [`${noun}故障处置及时率`, percent(random)],
    (_, random) => ['工作开展时间', random.pick(['全年', '每月', '6月底前'])],
    ({ noun }, random, year) => [`${noun}项目工期`, random.pick([`${year}年3月-11月`, '120天', '一年内'])],
    ({ noun }) => [`${noun}任务完成及时性`, '及时'],
  ],
  cost: [
    ({ noun, act }, random, _, budget) => [
      `${noun}${act}成本`,
      budget === null ? `≤${random.int(2, 500)}万元` : wan(Math.floor((budget * random.int(30, 80)) / 100)),
    ],
    ({ noun, measure }, random, _, budget) => {
      const most = budget === null ? 900 : Math.floor((budget * YUAN_PER_HUNDREDTH) / MOST_PIECES)
      return [`${noun}单价`, `≤${random.int(1, Math.max(1, most))}元/${measure}`]
    },
    (_, random, __, budget) => [
      '项目总成本',
      budget === null ? `≤${random.int(5, 900)}.${random.int(1, 9)}万元` : wan(budget),
    ],
    (_, random) => ['每人每月补助标准', `${random.int(200, 3000)}元/人/月`],
  ],
  economic: [
    () => ['带动周边商户增收', '增加'],
    () => ['降低企业用能成本', '降低'],
    () => ['促进区域经济发展', '促进'],
    (_, random) => ['拉动当地消费收入', `≥${random.int(10, 900)}万元`],
    ({ noun }) => [`${noun}带动就业岗位收入`, '有所增加'],
    () => ['节约财政运行开支', '节约'],
  ],
  social: [
    ({ people }) => [`方便${people}日常生活`, '方便'],
    ({ noun }) => [`提升${noun}服务水平`, '提升'],
    () => ['保障公共安全稳定', '保障'],
    ({ people }) => [`提高${people}安全意识`, '提高'],
    ({ people }) => [`${people}生活品质`, '进一步提高群众获得感和幸福感'],
    (_, random) => ['重大安全责任事故发生率', random.pick(['0', '≤1%'])],
    () => ['营造良好社会氛围', '营造'],
  ],
  ecological: [
    () => ['改善城乡生态环境', '改善'],
    () => ['减少废弃物污染排放', '减少'],
    (_, random) => ['空气质量优良天数比率', `≥${random.int(70, 95)}%`],
    () => ['保护水土资源环境', '保护'],
  ],
  sustainability: [
    ({ noun }) => [`${noun}长效管护机制`, '健全'],
    ({ noun }, random) => [`${noun}可持续使用年限`, `≥${random.int(3, 20)}年`],
    ({ noun }) => [`${noun}后续运行保障`, '持续发挥作用'],
    () => ['人才队伍建设机制', '完善'],
    () => ['持续发挥作用影响期限', '长期'],
  ],
  satisfaction: [
    ({ people }, random) => [`${people}满意度`, `${random.pick(['≥', '>'])}${random.int(85, 98)}%`],
    (_, random) => ['工作人员满意度', `≥${random.int(85, 98)}%`],
  ],
}
