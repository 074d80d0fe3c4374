import { CELL_RULES, type CellRule, type Target } from './cell-rules'
import { nameKey, type CellIndex, type RestatedCell } from './cell-index'
import type { BudgetSide } from './draft-claim'
import type { Topic } from './topics'

const BY_TOPIC = new Map<Topic, readonly CellRule[]>()
for (const rule of CELL_RULES)
  for (const topic of rule.topics) BY_TOPIC.set(topic, [...(BY_TOPIC.get(topic) ?? []), rule])

const OWNER =
  /^(?:年度|年|部门|单位|本部门|本单位|年初|全年|财政拨款安排的?|安排的?|的)+(?=[^预])|^(?:年度|年|部门|单位|年初)+/u

const LONGEST_LABEL = 60

function cellOf(index: CellIndex, target: Target, label: string): RestatedCell | null {
  if ('kind' in target) return index.byKind(target.table, target.side ?? null, target.kind, target.column)
  if ('words' in target) return index.byWords(target.table, target.words, target.column)
  const name = target.named === true ? label : target.named
  return index.byName(target.table, target.side ?? null, name, target.column)
}

/** The cell an amount repeats, by what the claim is about and never by its value; null when no cell says the same. */
export function restatedCell(
  index: CellIndex,
  topic: Topic,
  label: string,
  side: BudgetSide,
): RestatedCell | null {
  let name = label
  for (const part of label.split(/[（(](?:类|款|项)[）)]/u)) if (nameKey(part).length > 1) name = part
  const printed = nameKey(name)
  if (printed.length > LONGEST_LABEL) return null
  const owned = printed.replace(OWNER, '')
  for (const rule of BY_TOPIC.get(topic) ?? []) {
    if (rule.side && rule.side !== side) continue
    if (!rule.label.test(printed) && !rule.label.test(owned)) continue
    for (const target of rule.targets) {
      const cell = cellOf(index, target, name)
      if (cell) return cell
    }
  }
  return null
}
