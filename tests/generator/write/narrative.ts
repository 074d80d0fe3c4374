import { printWan, sum } from '../amounts'
import type { DisclosureModel } from '../model/disclosure-model'
import { revenueOf, sumOf } from '../model/make-model'
import { prose, spaced, type Line } from '../text'
import { CLASSES } from '../vocabulary/functions'
import { writeAssets } from './assets'
import { itemised } from './itemised'
import { claim, saidBy, share, type Words } from './said'
import type { Style } from './table-frame'

const heading = (text: string) => prose('heading', 'narrative', text)
const text = (...words: Words) => prose('prose', 'narrative', ...words)

const count = (value: number) => claim('十', String(value), '个')

/** Last year's amount, never the same as this year's. */
function prior(now: number, percent: number): number {
  const before = Math.round((now * percent) / 100)
  return before === now ? now + 1 : before
}

/** The narrative, sections 一 to 十 before the sheets and 十一 to 十二 after them. */
export function writeNarrative(model: DisclosureModel, style: Style): { before: Line[]; after: Line[] } {
  const { organization, year, items, basic, projects, threePublic } = model
  const { random, body } = style
  const { amount, change } = saidBy(random, year)
  const total = sum(items.map(item => sumOf(revenueOf(item))))
  const carryover = sum(items.map(item => item.carryover))
  const all = total + carryover
  const revenue = (
    source: 'generalPublic' | 'governmentFunds' | 'stateCapital' | 'specialAccount' | 'unitFunds',
  ) => sum(items.map(item => revenueOf(item)[source]))
  const general = revenue('generalPublic')
  const funds = revenue('governmentFunds')
  const capital = revenue('stateCapital')
  const priorGeneral = prior(general, model.lastYear.general)
  const priorAll = priorGeneral + (all > general ? prior(all - general, model.lastYear.others) : 0)
  const personnel = sum(basic.map(one => one.personnel))
  const operating = sum(basic.map(one => one.operating))
  const classes = CLASSES.map(([code, name]) => {
    const own = items.filter(item => item.code.startsWith(code))
    return {
      name,
      fiscal: sum(
        own.map(
          item =>
            revenueOf(item).generalPublic +
            item.carryover +
            item.projects.governmentFunds +
            item.projects.stateCapital,
        ),
      ),
      general: sum(own.map(item => revenueOf(item).generalPublic)),
    }
  })
  const inYear = random.pick([`${year}年度`, `${year}年`])
  const same = random.pick(['与上年预算数相同', '与上年持平', `与${year - 1}年预算数相同`])
  const still = (name: string, value: number): Words => [
    `${name}`,
    claim('七', value === 0 ? '0' : printWan(value), '万元', 'same'),
    `，${same}`,
  ]
  const { overseas, hospitality, purchase, operation } = threePublic
  const trips = overseas + hospitality + purchase + operation
  const current = projects.filter(project => !project.carriedOver)
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
  const procurement = [
    random.int(0, 90_000),
    random.chance(0.5) ? 0 : random.int(100, 90_000),
    random.int(0, 90_000),
  ]
  const before = spaced([
    prose('heading', 'narrative', `第三部分 ${year}年度${body}预算情况说明`),
    heading(`一、${body}预算收支数据变动情况及原因`),
    text(
      `${inYear}${organization}预算收入总计`,
      amount('一', all),
      '，其中：本年收入',
      amount('一', total),
      '，上年结转',
      amount('一', carryover),
      '，',
      ...change('一', all, priorAll),
      '，主要原因是',
      ...itemised(random, '一', body),
      `；本年${body}预算支出总计`,
      amount('一', all),
      '，其中：本年预算安排',
      amount('一', total),
      '，上年结转',
      amount('一', carryover),
      '，',
      ...change('一', all, priorAll),
      '，主要原因是',
      ...itemised(random, '一', body),
      '。',
    ),
    heading('二、收入预算情况说明'),
    text(
      `${inYear}${organization}预算收入`,
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
      `${inYear}${organization}支出预算`,
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
      `${inYear}${organization}财政拨款收支总预算`,
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
      `${inYear}${organization}一般公共预算当年支出`,
      amount('五', general),
      '，',
      ...change('五', general, priorGeneral),
      '。',
    ),
    heading('（二）一般公共预算当年支出结构情况'),
    text(
      `${inYear}${organization}一般公共预算当年支出`,
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
    text(`${inYear}${organization}一般公共预算安排基本支出`, amount('六', personnel + operating), '，其中：'),
    text(
      '人员经费',
      amount('六', personnel),
      `，主要包括：${basic
        .filter(one => one.personnel > 0)
        .map(one => one.name)
        .join('、')}等；`,
    ),
    text(
      '公用经费',
      amount('六', operating),
      `，主要包括：${basic
        .filter(one => one.operating > 0)
        .map(one => one.name)
        .join('、')}等。`,
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
      ...change('八', operating, prior(operating, model.lastYear.agency)),
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
      : text(`${body}整体绩效目标由财政部门统一组织公开。`),
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
  return { before, after: writeAssets(model, style) }
}
