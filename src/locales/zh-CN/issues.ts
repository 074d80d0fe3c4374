import { tableNumber, type Details } from '../issue-details'
import { terms } from './terms'

/** What readers find odd, and why a reading is doubtful, in words. */
export const issues = {
  unknownReason: '读法证据不足',
  unknownIssue: (code: string) => `此处文字不合常例（${code}）`,
  reasons: {
    noValue: '名称后没有读到值',
    sharedValue: '一个值旁有两个名称',
    fusedCell: '名称与值印在一格，按词拆开',
    labelAsName: '像标签，按名称读',
    pairing: '名称与值的对应不确定',
    half: '可能属另一半',
    repeated: '同一行印了两次',
    dimension: '标签错位，维度按名称和值推定',
    figuresLost: '行内数字不全',
    codeLost: '科目代码未读到',
    codeMisread: '科目代码中有数字被误识为字母',
    nameLost: '名称未读到',
    nameJoined: '名称由两行相接',
    nameMayGoOn: '下一行有未读的文字，名称可能未完',
    columnShifted: '数字移了列，按相加关系归位',
    amountPrintedOddly: '数字写法不合常例',
    figureOutsideColumns: '行内数字多于列',
    rowKindWeak: '行的种类（部门、单位、项目）证据不足',
    notAnAmount: '此处不是一个金额',
    headContradicts: '文中各处所写不一',
    headWeak: '只见于一处',
    unitAssumed: '金额单位未印出，按常例推定',
  } as Readonly<Record<string, string>>,
  codes: {
    unitAssumed: details => `${tableNumber(terms.tableNumbers, details)}未印金额单位，按常例推定`,
    titleLost: details => `${tableNumber(terms.tableNumbers, details)}的标题没有印出或未能读出，按表头认定`,
    noteContradictsRows: details => `${tableNumber(terms.tableNumbers, details)}注“本表无数据”，但印有数字`,
    figureOutsideColumns: details => `数字“${details['text'] ?? ''}”在各列之外，没有归入`,
    textAmongFigures: details => `数字列中有文字“${details['text'] ?? ''}”，没有归入`,
    indicatorValueAlone: details => `指标值“${details['text'] ?? ''}”没有名称，没有归入`,
    indicatorTextUnread: details => `指标行文字“${details['text'] ?? ''}”没有归入`,
  } as Readonly<Record<string, (details: Details) => string>>,
}
