import type { DisclosureModel } from '../model/disclosure-model'
import { blank, prose, row, spaced, type Line } from '../text'
import { ordinal } from './cells'
import type { Style } from './table-frame'

/** The sections of the narrative as the contents list them. */
const sections = (body: string) => [
  `${body}预算收支数据变动情况及原因`,
  '收入预算情况说明',
  '支出预算情况说明',
  '财政拨款收支预算总体情况说明',
  '一般公共预算支出情况说明',
  '一般公共预算基本支出情况说明',
  '“三公”经费增减变动原因说明',
  '机关运行经费增减变动原因说明',
  '政府采购情况',
  '绩效管理情况',
  '国有资产占有使用情况',
  '其他说明',
]

const contents = (text: string, page: number) => prose('contents', 'contents', `${text}\t${page}`)

/** Cover, contents, duties and organization, up to the heading of the tables. */
export function writeFront(model: DisclosureModel, { titles, body }: Style): Line[] {
  const { organization, year, units } = model
  return [
    ...spaced([
      prose('cover', 'cover', organization),
      prose('cover', 'cover', `${year}年度${body}预算公开`),
      prose('contents', 'contents', '目 录'),
    ]),
    contents('第一部分 概况', 1),
    contents(`一、本${body}职责`, 1),
    contents('二、机构设置情况', 1),
    contents(`第二部分 ${year}年${body}预算报表`, 2),
    ...Object.values(titles).map((title, at) => contents(`表${ordinal(at + 1)}${title}`, at + 2)),
    contents(`第三部分 ${year}年度${body}预算情况说明`, 16),
    ...sections(body).map((title, at) => contents(`${ordinal(at + 1)}、${title}`, 16 + at)),
    contents('第四部分 名词解释', 40),
    blank('contents'),
    ...spaced([
      prose('heading', 'overview', '第一部分 概况'),
      prose('heading', 'overview', `一、本${body}职责`),
      prose('prose', 'overview', `${organization}负责贯彻有关法律法规，拟订发展规划并组织实施。`),
      prose('heading', 'overview', '二、机构设置情况'),
      prose(
        'prose',
        'overview',
        units.length > 1
          ? `本${body}由${units.join('、')}组成。`
          : `本${body}无下属单位，内设办公室、财务科、业务科。`,
      ),
      prose('heading', 'overview', `第二部分 ${year}年${body}预算报表`),
    ]),
  ]
}

/** A forwarded notice with its catalogue: headings and numbers of its own. */
export function writeAttachment({ place, year }: DisclosureModel): Line[] {
  const of = 'attachment'
  return [
    ...spaced([
      prose('prose', of, `${place}财政局文件`),
      prose('prose', of, `关于印发政府购买服务指导性目录的通知`),
      prose('prose', of, '各有关单位:'),
      prose('prose', of, '现将政府购买服务指导性目录印发给你们，请遵照执行。'),
      prose('heading', of, '一、严格目录管理'),
      prose('prose', of, '目录以外的事项不得实施购买服务。'),
      prose('heading', of, '二、建立调整机制'),
      prose('prose', of, `目录自${year - 1}年起施行，按需要动态调整。`),
      prose('prose', of, '政府购买服务指导性目录'),
    ]),
    row('row', of, ['代码', '一级目录', '二级目录', '三级目录', '四级目录']),
    row('row', of, ['A', '公共服务', '', '', '']),
    row('row', of, ['A01', '', '公共安全服务', '', '']),
    row('row', of, ['A0101', '', '', '公共安全隐患排查治理服务', '']),
    row('row', of, ['A010101', '', '', '', '防汛隐患排查服务']),
    row('row', of, ['B', '政府履职辅助性服务', '', '', '']),
    row('row', of, ['B0101', '', '', '法律顾问服务', '']),
    blank(of),
  ]
}

/** 第四部分 名词解释. */
export function writeGlossary(): Line[] {
  const words = [
    ['基本支出', '指为保障机构正常运转而发生的人员支出和公用支出。'],
    ['项目支出', '指为完成特定任务和事业发展目标所发生的支出。'],
    ['机关运行经费', '指用于购买货物和服务的公用经费。'],
    ['一般公共预算', '是以税收为主体的财政收入安排的收支预算。'],
    ['国有资本经营预算', '是对国有资本收益作出支出安排的收支预算。'],
  ]
  return spaced([
    prose('heading', 'glossary', '第四部分 名词解释'),
    ...words.map(([word, text], at) => prose('prose', 'glossary', `${ordinal(at + 1)}、${word}：${text}`)),
  ])
}
