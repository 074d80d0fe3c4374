import type { ExpenditureNode, ExpenditureSplit } from './expenditure-split'

/** One functional class of any of the documents: its node in each, null where a document has none. */
export interface ComparedClass {
  readonly code: string
  /** What the documents call it; several where it was renamed or misread. */
  readonly names: readonly string[]
  readonly nodes: readonly (ExpenditureNode | null)[]
}

function unite(lists: readonly (readonly ExpenditureNode[])[]): ComparedClass[] {
  const codes = [...new Set(lists.flatMap(nodes => nodes.map(({ code }) => code)))].sort()
  return codes.map(code => {
    const nodes = lists.map(list => list.find(node => node.code === code) ?? null)
    return { code, names: [...new Set(nodes.flatMap(node => node?.name ?? []))], nodes }
  })
}

const below = (nodes: readonly ExpenditureNode[], code: string): readonly ExpenditureNode[] => {
  const node = nodes.find(each => code.startsWith(each.code))
  if (!node) return []
  return node.code === code ? node.children : below(node.children, code)
}

/**
 * The classes of all documents in order of code, so that a renamed class stays one line; those under `code`, or the
 * classes (类) themselves where it is null.
 */
export function comparedClasses(
  splits: readonly ExpenditureSplit[],
  code: string | null = null,
): readonly ComparedClass[] {
  return unite(splits.map(({ classes }) => (code === null ? classes : below(classes, code))))
}
