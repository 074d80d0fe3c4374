import type { ExpenditureNode } from '../../analysis/expenditure-split'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import { shareInBasisPoints } from '../../model/money'

const WHOLE = 10_000

/** Title of one class: 城乡社区支出的 93.84% 是项目支出. */
export function classTitle(words: Messages, node: ExpenditureNode): string {
  const { expenditure, terms } = words
  const project = node.project?.fen ?? 0
  const basic = node.basic?.fen ?? 0
  if (project === 0 && basic === 0) return expenditure.noSplit(node.name)
  if (basic === 0) return expenditure.allOf(node.name, terms.columns.project)
  if (project === 0) return expenditure.allOf(node.name, terms.columns.basic)
  const [part, kind] =
    project >= basic ? [node.project?.fen, terms.columns.project] : [node.basic?.fen, terms.columns.basic]
  const share = part && node.total?.fen ? shareInBasisPoints(part, node.total.fen) : null
  return share === null || share > WHOLE
    ? expenditure.noSplit(node.name)
    : expenditure.shareTitle(node.name, printShare(share), kind)
}
