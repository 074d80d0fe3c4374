import { sum } from '../amounts'
import type { DisclosureModel } from '../model/disclosure-model'
import { prose, spaced, type Line } from '../text'
import { claim, type Words } from './said'
import type { Style } from './table-frame'

const heading = (text: string) => prose('heading', 'narrative', text)
const text = (...words: Words) => prose('prose', 'narrative', ...words)
const cars = (value: number) => claim('十一', String(value), '辆')

/** Sections 十一 and 十二: vehicles, floor area, equipment, other matters. */
export function writeAssets(model: DisclosureModel, { random }: Style): Line[] {
  const { organization, year, kind } = model
  const owned = sum(model.vehicles)
  const until = `截至${year - 1}年12月31日，${organization}`
  return spaced([
    heading('十一、国有资产占有使用情况'),
    heading('1、车辆情况：'),
    text(
      `${until}共有公务用车编制`,
      cars(owned),
      '，实有',
      cars(owned),
      '，其中：',
      ...[
        '领导用车',
        '机要通信用车',
        '应急保障用车',
        '执法执勤用车',
        '特种专业技术用车',
        '事业单位业务用车',
        '其他公务用车',
      ].flatMap((name, at) => [at === 0 ? name : `，${name}`, cars(model.vehicles[at] ?? 0)]),
      '。',
    ),
    heading('2、房屋情况：'),
    text(`${until}使用的办公用房建筑总面积`, claim('十一', model.floorArea, '平方米'), '。'),
    heading('3、其他国有资产占有使用情况：'),
    text(
      `${until}占有使用价值50万元（原值）以上的通用设备`,
      claim('十一', String(random.int(0, 9)), '台'),
      `（套）；占有使用价值100万元（原值）以上的专用设备`,
      claim('十一', String(random.int(0, 9)), '台'),
      '（套）。',
    ),
    heading('十二、其他说明'),
    heading('（一）政府购买服务指导性目录'),
    text('执行上级印发的政府购买服务指导性目录，见附件。'),
    heading('（二）其他'),
    text(kind === 'department' ? '本部门无其他需要说明的事项。' : '本单位严格管理预算，及时公开信息。'),
  ])
}
