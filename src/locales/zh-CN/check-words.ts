import type { Operand } from '../../model/finding'
import { fen, printAmount } from '../../model/money'
import { tableNumber, type Details } from '../issue-details'
import { terms } from './terms'

/** The table that a detail names. */
export const table = (details: Details): string => tableNumber(terms.tableNumbers, details)

const SLOTS: Readonly<Record<string, string>> = {
  quantity: '数量',
  quality: '质量',
  timeliness: '时效',
  cost: '成本',
  benefit: '效益',
  satisfaction: '满意度',
}
/** Parts of the framework by their names. */
export const slots = (details: Details): string =>
  String(details['slots'] ?? '')
    .split(' ')
    .map(slot => SLOTS[slot] ?? slot)
    .join('、')

const OWED_SECTIONS: Readonly<Record<string, string>> = {
  threePublic: '“三公”经费',
  agency: '机关运行经费',
  procurement: '政府采购',
  performance: '绩效管理',
  assets: '国有资产占有使用',
}
/** A section of the narrative that every disclosure owes. */
export const section = ({ topic = '' }: Details): string => OWED_SECTIONS[topic] ?? String(topic)

/** A fund of the overall sheet by its term; a label of no known kind as printed. */
export const fund = ({ name = '' }: Details): string =>
  Object.hasOwn(terms.overallFunds, name) ? (terms.overallFunds[name] ?? '') : String(name)

/** Whose sheet it is; nothing where its name was not read. */
export const ofProject = ({ name = '' }: Details): string => (name === '' ? '' : `“${name}”的`)

/** 实施期 or 年度. */
export const period = (details: Details): string =>
  details['period'] === 'whole' ? terms.periods.whole : terms.periods.annual

/** That the same project stands in several rows of its table, and what they come to. */
export const rowsOf = ({ rows = 0, rowsTotal = 0 }: Details): string =>
  Number(rows) > 1
    ? `；项目支出表有同名 ${rows} 行，共 ${printAmount(fen(Number(rowsTotal)), 'yuan')} ${terms.units.yuan}`
    : ''

/** A printed figure by table, row and column: 表三“城乡建设支出”（项目支出）; what stands in no table by its name. */
export function cell({ table, column, label }: Operand, name: string = label): string {
  if (!table) return `“${name}”`
  const head = column && column !== 'amount' ? terms.columns[column] : ''
  return `${terms.tableNumbers[table]}“${name}”${head === '' || head === name ? '' : `（${head}）`}`
}

/** What a figure is held against: the only part in its column or its row, else a figure of another place. */
export function counterpart(result: Operand, other: Operand): string {
  if (other.table === undefined || other.table !== result.table) return cell(other)
  if (other.place.line === result.place.line) return `同行${terms.columns[other.column ?? 'total']}`
  return other.column === result.column ? `其下唯一有金额的“${other.label}”` : cell(other)
}
