import type { Dimension, Level1 } from '../model/dimension'
import type { Indicator, IndicatorPair, PairDifference } from '../model/performance'
import type { TargetValue } from '../model/target-value'

/** Takes a target value apart; absent for one that cannot be read here. */
export type TargetReader = (value: string) => TargetValue

const LEVEL: Readonly<Record<Exclude<Dimension, 'cost'>, Level1>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainability: 'benefit',
  satisfaction: 'satisfaction',
}

/** The indicators of one sheet as they are now, each by its index before; null is gone. */
export function rebuildIndicators(
  before: readonly Indicator[],
  now: (indicator: Indicator) => Indicator | null,
  readTarget: TargetReader | null,
): readonly (Indicator | null)[] {
  // 成本 stands at level 1 in some sheets, under 产出 in others.
  const cost: Level1 = before.some(({ level1 }) => level1 === 'cost') ? 'cost' : 'output'
  return before.map(each => {
    const after = now(each)
    if (!after || after === each) return after
    const { target: _, ...rest } = after
    const { dimension, value } = after
    const target = value === each.value ? each.target : value === null ? undefined : readTarget?.(value)
    const level1 = dimension === each.dimension ? each.level1 : dimension === 'cost' ? cost : LEVEL[dimension]
    return { ...rest, level1, ...(target && { target }) }
  })
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '')

const cut = (one: string, other: string) => one.startsWith(other) || other.startsWith(one)

function differences(a: Indicator, b: Indicator): PairDifference[] {
  const found: PairDifference[] = []
  const [nameA, nameB] = [plain(a.name), plain(b.name)]
  if (nameA !== nameB) found.push(cut(nameA, nameB) ? 'nameCut' : 'name')
  if (a.value === null || b.value === null) {
    if (a.value !== b.value) found.push('valueLost')
  } else {
    const [valueA, valueB] = [plain(a.value), plain(b.value)]
    const figures = [a, b].some(({ target }) => (target?.limits.length ?? 0) > 0)
    if (valueA !== valueB) found.push(!figures && cut(valueA, valueB) ? 'valueCut' : 'value')
  }
  if (a.dimension !== b.dimension) found.push('dimension')
  return found
}

/** The pairs of both halves after the indicators have changed: indices moved, differences looked at again. */
export function rebuildPairs(
  pairs: readonly IndicatorPair[],
  before: readonly Indicator[],
  after: readonly (Indicator | null)[],
): readonly IndicatorPair[] {
  if (before.every((each, index) => after[index] === each)) return pairs
  let count = 0
  const moved = after.map(each => (each ? count++ : null))
  const at = (index: number | null) => (index === null ? null : (moved[index] ?? null))
  return pairs.flatMap(pair => {
    const [whole, annual] = [at(pair.whole), at(pair.annual)]
    if (whole === null && annual === null) return []
    const one = pair.whole === null ? null : after[pair.whole]
    const other = pair.annual === null ? null : after[pair.annual]
    const same =
      pair.whole !== null &&
      pair.annual !== null &&
      one === before[pair.whole] &&
      other === before[pair.annual]
    const differs = same ? pair.differs : one && other ? differences(one, other) : []
    return [{ ...pair, whole, annual, differs }]
  })
}
