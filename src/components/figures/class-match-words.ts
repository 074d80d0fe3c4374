import type { ComparedClass } from '../../analysis/compared-classes'
import type { LetteredDocument } from '../../analysis/comparison'
import type { Messages } from '../../locales'

/** Why one line stands for what the documents print differently, with what each of them prints. */
export function classMatchWords(
  { compare, shell }: Messages,
  { match, nodes }: ComparedClass,
  columns: readonly LetteredDocument[],
): string {
  if (match === null) return ''
  const isCode = match === 'otherCode' || match === 'renamedOtherCode'
  const printed = nodes.flatMap((node, index) => {
    const letter = columns[index]?.letter
    if (!node || letter === undefined) return []
    return [
      [letter, isCode ? node.code : '', match === 'otherCode' ? '' : node.name].filter(Boolean).join(' '),
    ]
  })
  return compare.matches[match](printed.join(shell.listComma))
}
