import { CELL_RULES, type CellRule, type Target } from './cell-rules'
import { nameKey, type CalledRow, type CellIndex, type RestatedCell } from './cell-index'
import type { BudgetSide } from './draft-claim'
import type { Topic } from './topics'

const BY_TOPIC = new Map<Topic, readonly CellRule[]>()
for (const rule of CELL_RULES)
  for (const topic of rule.topics) BY_TOPIC.set(topic, [...(BY_TOPIC.get(topic) ?? []), rule])

const OWNER =
  /^(?:年度|年|部门|单位|本部门|本单位|年初|全年|财政拨款安排的?|安排的?|的)+(?=[^预])|^(?:年度|年|部门|单位|年初)+/u

const LONGEST_LABEL = 60

const LEVEL = /[（(](?:类|款|项)[）)]/u
/** 2050101行政运行 */
const CODE = /^\s*(\d{3}|\d{5}|\d{7})(?=\D)/u

function calledRow(label: string): CalledRow {
  const parts = label.split(LEVEL).filter(part => nameKey(part).length > 1)
  const name = parts.at(-1) ?? label
  return { name, code: CODE.exec(name)?.[1] ?? null, above: parts.slice(0, -1) }
}

function cellOf(index: CellIndex, target: Target, called: CalledRow): RestatedCell | null {
  if ('kind' in target) return index.byKind(target.table, target.side ?? null, target.kind, target.column)
  if ('words' in target) return index.byWords(target.table, target.words, target.column)
  const row = target.named === true ? called : { name: target.named, code: null, above: [] }
  return index.byName(target.table, target.side ?? null, row, target.column)
}

/** The cell an amount repeats, by what the claim is about and never by its value; null when no cell says the same. */
export function restatedCell(
  index: CellIndex,
  topic: Topic,
  label: string,
  side: BudgetSide,
): RestatedCell | null {
  const called = calledRow(label)
  const printed = nameKey(called.name)
  if (printed.length > LONGEST_LABEL) return null
  const owned = printed.replace(OWNER, '')
  for (const rule of BY_TOPIC.get(topic) ?? []) {
    if (rule.side && rule.side !== side) continue
    if (!rule.label.test(printed) && !rule.label.test(owned)) continue
    for (const target of rule.targets) {
      const cell = cellOf(index, target, called)
      if (cell) return cell
    }
  }
  return null
}
