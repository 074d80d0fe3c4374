import type { Random } from '../../random'
import { row, type Line } from '../../text'
import { defineDamage } from '../define-damage'
import { changeLines } from '../on-lines'

const wan = (random: Random) => `${random.int(1, 900)}.${random.int(10, 99)}`

const KINDS: readonly ((random: Random) => readonly string[])[] = [
  // A sentence of another document.
  random => [`经县政府第${random.int(2, 40)}次常务会议研究，同意将上述事项列入年度工作安排。`],
  random => [`本次公开内容由办公室负责解释，如有疑问请于${random.int(2, 28)}日前与我局联系。`],
  // Rows of a budget table, of a list of projects, of a catalogue, of people.
  random => [String(random.int(2010101, 2299999)), '一般行政管理事务', wan(random), wan(random), '', ''],
  random => ['档案库房密集架购置', wan(random), wan(random), '', '', '', ''],
  random => ['工资福利支出', '', wan(random), '', wan(random)],
  random => [`A${random.int(1000, 9999)}`, '计算机设备', '含台式机、便携式计算机', ''],
  random => [String(random.int(1, 40)), '王建国', '男', '副主任', '在编'],
  random => ['合计', wan(random), wan(random), wan(random)],
  random => ['购置日期', '原值', '净值', '使用部门', wan(random)],
  () => ['序号', '项目', '金额（万元）', '备注'],
  random => [String(random.int(1, 9)), '办公费', wan(random), ''],
  () => ['2024年决算数', '2025年预算数', '增减比例'],
  random => ['因公出国（境）费用', '0.00', wan(random), '-100.00'],
  random => ['公共安全支出', '204', '公安', `0${random.int(1, 9)}`],
  random => ['赵敏', `2024.0${random.int(1, 9)}`, '出纳', '在岗'],
  () => ['甲方（采购人）', '云岭县民政局', '乙方', '恒信印务有限公司'],
  () => ['财政审核意见', '同意', '经办', '刘洋'],
  random => ['受理编号', `YL-2025-00${random.int(10, 99)}`],
  random => ['统一社会信用代码', `11140${random.int(1000000, 9999999)}5X`],
  random => ['值班室', `0355-${random.int(2000000, 2999999)}`, '', ''],
  random => ['开户银行账号', `1405 0166 ${random.int(1000, 9999)}`],
  // Notes, stamps, heads and feet of pages.
  () => ['注：本表按照权责发生制填列，涉密信息不予公开。'],
  () => ['（此件公开发布）'],
  () => ['（二）会议费'],
  () => ['', '2026年3月15日', ''],
  () => ['抄送：县委办公室、县政府办公室。', ''],
  () => ['法定代表人：李建军', '', '统计负责人：王芳'],
  () => ['', '', '云岭县大数据应用中心', ''],
  () => ['附表3', '', ''],
  () => ['接上页', ''],
  () => ['云岭县财政局预算审核专用章'],
  () => ['', '', '云岭县审计局（公章）', '', ''],
  () => ['单位：万元'],
  () => ['云岭县人民政府公报'],
  random => [`${random.int(3, 30)}.政府性基金预算支出情况表……………${random.int(3, 60)}`],
  random => ['邮政编码：048000', '', `传真：0356-${random.int(2000000, 2999999)}`],
  random => ['下载地址', `http://www.example.gov.cn/${random.int(100, 999)}.html`],
  random => ['打印时间', '', `2025-03-${random.int(10, 28)} 10:${random.int(10, 59)}:00`],
  random => [`关于做好第${random.int(2, 9)}批公开工作的通知`, `〔2025〕${random.int(2, 99)}号`],
]

/** A line of another document, a note, a stamp or the head of a page between the rows of a sheet. */
export const foreignLines = defineDamage({
  id: 'foreign-lines',
  title: 'lines of something else between the rows',
  rate: 0.02,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['field', 'fund', 'indicator', 'indicatorHead'], (line): Line | Line[] =>
      strikes() ? [line, row('noise', FOREIGN, random.pick(KINDS)(random))] : line,
    ),
})

/** What foreign lines are of. */
export const FOREIGN = 'foreign'
