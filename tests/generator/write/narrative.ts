import type { ClaimDirection, ClaimSection } from '../../../src/model/claim'
import { basisPoints, printPercent, printWan, sum } from '../amounts'
import type { DisclosureModel } from '../model/disclosure-model'
import { revenueOf, sumOf } from '../model/make-model'
import { prose, spaced, type Line, type Part } from '../text'
import { CLASSES } from '../vocabulary/functions'
import { itemised } from './itemised'
import type { Style } from './table-frame'

/** Prints one claim: number and unit as one part. */
export function claim(
  section: ClaimSection,
  printed: string,
  unit: string,
  direction: ClaimDirection | null = null,
): Part {
  const value = Number(printed.replaceAll(',', ''))
  return { text: `${printed}${unit}`, facts: [{ what: 'claim', section, value, unit, direction }] }
}

type Words = readonly (string | Part)[]

/** The narrative, sections 一 to 十 before the sheets and 十一 to 十二 after them. */
export function writeNarrative(model: DisclosureModel, style: Style): { before: Line[]; after: Line[] } {
  const { organization, year, items, basic, projects, threePublic, kind } = model
  const { random, body } = style
  const heading = (text: string) => prose('heading', 'narrative', text)
  const text = (...words: Words) => prose('prose', 'narrative', ...words)
  const amount = (section: ClaimSection, value: number, direction: ClaimDirection | null = null) =>
    claim(
      section,
      value === 0 ? '0' : printWan(value, random.chance(0.5)),
      '万元',
      direction,
    )
  const share = (section: ClaimSection, part: number, whole: number) =>
    claim(section, part === 0 ? '0' : printPercent(basisPoints(part, whole)).slice(0, -1), '%')
  /** 比上年增加12.00万元，增长3.00%. */
  const change = (section: ClaimSection, now: number): Words => {
    const up = random.chance(0.5)
    const by = Math.max(1, random.int(1, Math.max(2, Math.floor(now / 3))))
    const before = up ? now - by : now + by
    const direction = up ? 'increase' : 'decrease'
    const verb = up ? random.pick(['增加', '增长', '增加了']) : random.pick(['减少', '下降', '减少了'])
    const rate = up ? random.pick(['增长', '增幅', '增长率']) : random.pick(['下降', '降幅', '降低'])
    return [
      random.pick([`比上年${verb}`, `较上年${verb}`, `与上年相比${verb}`, `比${year - 1}年${verb}`]),
      amount(section, by, direction),
      '，',
      rate,
      claim(section, printPercent(basisPoints(by, before)).slice(0, -1), '%', direction),
    ]
  }
  const total = sum(items.map(item => sumOf(revenueOf(item))))
  const carryover = sum(items.map(item => item.carryover))
  const all = total + carryover
  const revenue = (source: 'generalPublic' | 'governmentFunds' | 'stateCapital' | 'specialAccount' | 'unitFunds') =>
    sum(items.map(item => revenueOf(item)[source]))
  const general = revenue('generalPublic')
  const funds = revenue('governmentFunds')
  const capital = revenue('stateCapital')
  const personnel = sum(basic.map(one => one.personnel))
  const operating = sum(basic.map(one => one.operating))
  const classes = CLASSES.map(([code, name]) => {
    const own = items.filter(item => item.code.startsWith(code))
    return {
      name,
      fiscal: sum(
        own.map(
          item =>
            revenueOf(item).generalPublic + item.carryover + item.projects.governmentFunds + item.projects.stateCapital,
        ),
      ),
      general: sum(own.map(item => revenueOf(item).generalPublic)),
    }
  })
  const year_ = random.pick([`${year}年度`, `${year}年`])
  const same = random.pick(['与上年预算数相同', '与上年持平', `与${year - 1}年预算数相同`])
  const still = (name: string, value: number): Words => [
    `${name}`,
    claim('七', value === 0 ? '0' : printWan(value), '万元', 'same'),
    `，${same}`,
  ]
  const { overseas, hospitality, purchase, operation } = threePublic
  const trips = overseas + hospitality + purchase + operation
  const current = projects.filter(project => !project.carriedOver)
  const count = (value: number) => claim('十', String(value), '个')
  const byKind = (): Words =>
    [true, false].flatMap((running, at) => {
      const own = current.filter(project => project.running === running)
      return [
        at === 0 ? '其中：其他运转类项目' : '；特定目标类项目',
        count(own.length),
        '，涉及金额',
        amount('十', sum(own.map(one => one.amount))),
      ]
    })
  const projectSum = sum(current.map(one => one.amount))
  const procurement = [random.int(0, 90_000), random.chance(0.5) ? 0 : random.int(100, 90_000), random.int(0, 90_000)]
  const before = spaced([
    prose('heading', 'narrative', `第三部分 ${year}年度${body}预算情况说明`),
    heading(`一、${body}预算收支数据变动情况及原因`),
    text(
      `${year_}${organization}预算收入总计`,
      amount('一', all),
      '，其中：本年收入',
      amount('一', total),
      '，上年结转',
      amount('一', carryover),
      '，',
      ...change('一', all),
      '，主要原因是',
      ...itemised(random, '一', body),
      `；本年${body}预算支出总计`,
      amount('一', all),
      '，其中：本年预算安排',
      amount('一', total),
      '，上年结转',
      amount('一', carryover),
      '，',
      ...change('一', all),
      '，主要原因是',
      ...itemised(random, '一', body),
      '。',
    ),
    heading('二、收入预算情况说明'),
    text(
      `${year_}${organization}预算收入`,
      amount('二', all),
      '，主要包括',
      ...(
        [
          ['一般公共预算拨款收入', general],
          ['政府性基金预算拨款收入', funds],
          ['国有资本经营预算拨款收入', capital],
          ['财政专户管理资金收入', revenue('specialAccount')],
          ['单位资金', revenue('unitFunds')],
          ['上年结转', carryover],
        ] as const
      ).flatMap(([name, value], at) => [
        at === 0 ? name : `；${name}`,
        amount('二', value),
        '，占',
        share('二', value, all),
      ]),
      '。',
    ),
    heading('三、支出预算情况说明'),
    text(
      `${year_}${organization}支出预算`,
      amount('三', all),
      '，其中：基本支出',
      amount('三', personnel + operating),
      '，占',
      share('三', personnel + operating, all),
      '；项目支出',
      amount('三', all - personnel - operating),
      '，占',
      share('三', all - personnel - operating, all),
      '。',
    ),
    heading('四、财政拨款收支预算总体情况说明'),
    text(
      `${year_}${organization}财政拨款收支总预算`,
      amount('四', general + funds + capital + carryover),
      '。其中：一般公共预算拨款',
      amount('四', general + carryover),
      '，政府性基金预算拨款',
      amount('四', funds),
      '，国有资本经营预算拨款',
      amount('四', capital),
      '。支出包括：',
      ...classes
        .filter(one => one.fiscal > 0)
        .flatMap(({ name, fiscal }, at) => [at === 0 ? name : `、${name}`, amount('四', fiscal)]),
      '等。',
    ),
    heading('五、一般公共预算支出情况说明'),
    heading('（一）一般公共预算当年支出规模变化情况'),
    text(
      `${year_}${organization}一般公共预算当年支出`,
      amount('五', general),
      '，',
      ...change('五', general),
      '。',
    ),
    heading('（二）一般公共预算当年支出结构情况'),
    text(
      `${year_}${organization}一般公共预算当年支出`,
      amount('五', general),
      '，主要用于以下方面：',
      ...classes
        .filter(one => one.general > 0)
        .flatMap(({ name, general: own }, at) => [
          at === 0 ? name : `；${name}`,
          amount('五', own),
          '，占',
          share('五', own, general),
        ]),
      '等。',
    ),
    heading('六、一般公共预算基本支出情况说明'),
    text(`${year_}${organization}一般公共预算安排基本支出`, amount('六', personnel + operating), '，其中：'),
    text(
      '人员经费',
      amount('六', personnel),
      `，主要包括：${basic.filter(one => one.personnel > 0).map(one => one.name).join('、')}等；`,
    ),
    text(
      '公用经费',
      amount('六', operating),
      `，主要包括：${basic.filter(one => one.operating > 0).map(one => one.name).join('、')}等。`,
    ),
    heading('七、“三公”经费增减变动原因说明'),
    trips === 0
      ? text(`本${body}无“三公”经费预算。`)
      : text(
          `${year}年${organization}财政拨款安排的“三公”经费预算`,
          claim('七', printWan(trips), '万元', 'same'),
          `与${year - 1}年预算数相同。其中：`,
          ...still('因公出国（境）费', overseas),
          '；',
          ...still('公务接待费', hospitality),
          '；',
          ...still('公务用车购置及运行费', purchase + operation),
          '。',
          ...still('公务用车运行维护费', operation),
          '；',
          ...still('公务用车购置费', purchase),
          '。',
        ),
    heading('八、机关运行经费增减变动原因说明'),
    text(
      `本${body}机关运行经费财政拨款预算`,
      amount('八', operating),
      '，',
      ...change('八', operating),
      '，原因是压减会议和印刷等日常开支。',
    ),
    heading('九、政府采购情况'),
    text(
      `${year}年${organization}政府采购预算总额`,
      amount('九', sum(procurement)),
      '。其中：政府采购货物预算',
      amount('九', procurement[0] ?? 0),
      '、政府采购工程预算',
      amount('九', procurement[1] ?? 0),
      '、政府采购服务预算',
      amount('九', procurement[2] ?? 0),
      '。',
    ),
    heading('十、绩效管理情况'),
    heading('1、整体绩效目标'),
    model.overall
      ? text(
          `${year}年编报${body}整体支出绩效目标，涉及部门预算资金`,
          amount('十', all),
          '，其中基本支出',
          amount('十', personnel + operating),
          '，项目支出',
          amount('十', all - personnel - operating),
          '。',
        )
      : text(`${year}年未编报${body}整体绩效目标。`),
    heading('2、项目绩效目标'),
    text(
      `${year}年${organization}纳入绩效目标管理的二级项目`,
      count(current.length),
      '，共计金额',
      amount('十', projectSum),
      '。',
      ...byKind(),
      '。公开项目绩效目标',
      count(model.sheets.length),
      '，涉及项目金额',
      amount('十', sum(model.sheets.map(sheet => sheet.project.amount))),
      '。',
    ),
    text('（项目绩效目标表公开情况见附件）'),
  ])
  const cars = (value: number) => claim('十一', String(value), '辆')
  const owned = sum(model.vehicles)
  const until = `截至${year - 1}年12月31日，${organization}`
  const after = spaced([
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
  return { before, after }
}
