import type { Quantity } from './quantities'

/** Offsets of the brackets that hold a quantity: what is inside is a sentence in the sentence. Others are part of a name. */
export function bracketsWithFigures(text: string, quantities: readonly Quantity[]): Set<number> {
  const found = new Set<number>()
  const open: { at: number; quantities: number }[] = []
  let next = 0
  for (let at = 0; at < text.length; at++) {
    const quantity = quantities[next]
    if (quantity && quantity.start === at) {
      next++
      at = quantity.after - 1
      continue
    }
    const sign = text.charAt(at)
    if (sign === '(') open.push({ at, quantities: next })
    else if (sign === '\n') open.length = 0
    else if (sign === ')') {
      const start = open.pop()
      if (start && start.quantities < next) found.add(start.at).add(at)
    }
  }
  return found
}
