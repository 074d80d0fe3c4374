import { bareName } from '../model/name-distance'
import { isGeneralName, nameToday } from './class-renamings'
import type { ExpenditureNode, ExpenditureSplit } from './expenditure-split'

/**
 * Why one line stands for what the documents print differently: one code with a name that was officially replaced or is
 * just another; or two codes with one name, or with a name that was replaced.
 */
export type ClassMatch = 'renamed' | 'otherName' | 'otherCode' | 'renamedOtherCode'

/** One functional class of any of the documents: its node in each, null where a document has none. */
export interface ComparedClass {
  /** The lowest of its codes. */
  readonly code: string
  /** What the documents call it; several where it was renamed or misread. */
  readonly names: readonly string[]
  readonly nodes: readonly (ExpenditureNode | null)[]
  /** Null where all print it alike. */
  readonly match: ClassMatch | null
}

const isOne = (names: readonly string[], fold: (name: string) => string): boolean =>
  new Set(names.map(fold)).size <= 1

function matchOf(nodes: readonly (ExpenditureNode | null)[]): ClassMatch | null {
  const printed = nodes.flatMap(node => node ?? [])
  const names = printed.map(({ name }) => name)
  const oneCode = new Set(printed.map(({ code }) => code)).size <= 1
  if (isOne(names, bareName)) return oneCode ? null : 'otherCode'
  const isKnown = isOne(names, nameToday)
  return oneCode ? (isKnown ? 'renamed' : 'otherName') : 'renamedOtherCode'
}

function classOf(nodes: readonly (ExpenditureNode | null)[]): ComparedClass {
  const printed = nodes.flatMap(node => node ?? [])
  const [code = ''] = printed.map(each => each.code).sort()
  return { code, names: [...new Set(printed.map(({ name }) => name))], nodes, match: matchOf(nodes) }
}

/** By code; a code that a document prints twice makes two lines. */
function unite(lists: readonly (readonly ExpenditureNode[])[]): ComparedClass[] {
  const codes = [...new Set(lists.flatMap(nodes => nodes.map(({ code }) => code)))].sort()
  return codes.flatMap(code => {
    const printed = lists.map(list => list.filter(node => node.code === code))
    const most = Math.max(...printed.map(({ length }) => length))
    return Array.from({ length: most }, (_, nth) => classOf(printed.map(nodes => nodes[nth] ?? null)))
  })
}

const below = (nodes: readonly ExpenditureNode[], code: string): readonly ExpenditureNode[] => {
  const node = nodes.find(each => code.startsWith(each.code))
  if (!node) return []
  return node.code === code ? node.children : below(node.children, code)
}

const whole = (nodes: readonly ExpenditureNode[]): readonly ExpenditureNode[] =>
  nodes.flatMap(node => [node, ...whole(node.children)])

const section = (code: string): string => code.slice(0, -2)

/** Two lines that are one class under two codes: no document has both, and nothing else goes by that name. */
function isPair(a: ComparedClass, b: ComparedClass): boolean {
  if (a.code.length !== b.code.length || a.code === b.code) return false
  if (a.nodes.some((node, index) => node && b.nodes[index])) return false
  return !isGeneralName(a.names[0] ?? '') || section(a.code) === section(b.code)
}

/** The lines under two codes that are one class by name, today's or the older one. */
function pairsByName(classes: readonly ComparedClass[]): ReadonlyMap<string, ComparedClass> {
  const named = new Map<string, ComparedClass[]>()
  for (const each of classes) {
    const key = `${each.code.length} ${nameToday(each.names[0] ?? '')}`
    named.set(key, [...(named.get(key) ?? []), each])
  }
  const pairs = new Map<string, ComparedClass>()
  for (const [a, b, ...more] of named.values()) {
    if (!a || !b || more.length > 0 || !isPair(a, b)) continue
    const one = classOf(a.nodes.map((node, index) => node ?? b.nodes[index] ?? null))
    pairs.set(a.code, one)
    pairs.set(b.code, one)
  }
  return pairs
}

/**
 * The classes of all documents in order of code, so that a renamed class stays one line; those under `code`, or the
 * classes (类) themselves where it is null. With `byName` (codes change between years) what no code joins is joined by
 * its name, then by the name that replaced it; each says why.
 */
export function comparedClasses(
  splits: readonly ExpenditureSplit[],
  code: string | null = null,
  byName = false,
): readonly ComparedClass[] {
  const rows = unite(splits.map(({ classes }) => (code === null ? classes : below(classes, code))))
  if (!byName) return rows
  const pairs = pairsByName(unite(splits.map(({ classes }) => whole(classes))))
  return [...new Set(rows.map(row => pairs.get(row.code) ?? row))]
}
