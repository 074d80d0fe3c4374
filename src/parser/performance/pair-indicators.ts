import type { Indicator, IndicatorPair, PairDifference } from '../../model/performance'
import type { DecimalText, TargetLimit, TargetValue } from '../../model/target-value'
import type { TableEvidence } from './decode-table'
import type { Entry } from './half-row'
import { beginAlike } from './pair-row'

/** No more leftovers of one half are compared with those of the other, so that odd text stays linear. */
const MOST_LEFT = 40
/** How much of the shorter name's pairs of characters must stand in the other for a misread or reordered name. */
const SHARED = 0.6
/** Names are compared by their beginnings, this far. */
const LONGEST = 60
/** A name without a counterpart while the other half has some: perhaps only unrecognised. */
const ALONE = 0.8

interface Half {
  readonly plain: string
  readonly value: string | null
  readonly index: number
  readonly indicator: Indicator
}

function limitKey(limit: TargetLimit): (DecimalText | number | null)[] {
  return limit.kind === 'date'
    ? [
        limit.comparator,
        ...[limit.from, limit.to].flatMap(at => [at?.year ?? null, at?.month ?? null, at?.day ?? null]),
      ]
    : [limit.comparator, limit.number, limit.upTo, limit.unit]
}

/** 10万元 and 100000元 are one value; two texts are compared as printed. */
function sameTarget(a: TargetValue | undefined, b: TargetValue | undefined): boolean {
  if (!a || !b || a.limits.length === 0 || a.limits.length !== b.limits.length) return false
  return JSON.stringify(a.limits.map(limitKey)) === JSON.stringify(b.limits.map(limitKey))
}

function sameValue(a: Half, b: Half): boolean {
  return a.value !== null && (a.value === b.value || sameTarget(a.indicator.target, b.indicator.target))
}

const cut = (one: string, other: string) => one.startsWith(other) || other.startsWith(one)

/** Where the two versions differ: a text cut in one half is told from a text that says something else. */
export function differences(a: Half, b: Half): PairDifference[] {
  const found: PairDifference[] = []
  if (a.plain !== b.plain) found.push(cut(a.plain, b.plain) ? 'nameCut' : 'name')
  if (a.value === null || b.value === null) {
    if (a.value !== b.value) found.push('valueLost')
  } else if (!sameValue(a, b)) {
    const figures =
      (a.indicator.target?.limits.length ?? 0) > 0 || (b.indicator.target?.limits.length ?? 0) > 0
    found.push(!figures && cut(a.value, b.value) ? 'valueCut' : 'value')
  }
  if (a.indicator.dimension !== b.indicator.dimension) found.push('dimension')
  return found
}

function confidenceOf(a: Half, b: Half): number {
  const value = sameValue(a, b)
  if (a.plain === b.plain) return value ? 1 : 0.97
  if (beginAlike(a.plain, b.plain)) return value ? 0.97 : 0.85
  return 0.7
}

/** How much of the shorter name stands in the other, in pairs of neighbouring characters. */
function shared(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2) return 0
  let same = 0
  for (let at = 0; at + 1 < short.length; at++) if (long.includes(short.slice(at, at + 2))) same++
  return same / (short.length - 1)
}

function halfOf({ name, value }: Entry, indicator: Indicator, index: number): Half {
  return { plain: name.plain, value: value?.plain ?? null, index, indicator }
}

/** Leftovers of one dimension with one value and names that share most of their characters. */
function pairLeftovers(whole: readonly Half[], annual: readonly Half[]): Map<Half, Half> {
  const pairs = new Map<Half, Half>()
  if (whole.length === 0 || annual.length === 0) return pairs
  const taken = new Set<Half>()
  for (const one of whole.slice(0, MOST_LEFT)) {
    let best: Half | null = null
    let most = SHARED
    for (const other of annual.slice(0, MOST_LEFT)) {
      if (taken.has(other) || one.indicator.dimension !== other.indicator.dimension) continue
      if (!sameValue(one, other)) continue
      const share = shared(one.plain.slice(0, LONGEST), other.plain.slice(0, LONGEST))
      if (share >= most) [best, most] = [other, share]
    }
    if (best) {
      pairs.set(one, best)
      taken.add(best)
    }
  }
  return pairs
}

function halvesOf(entries: readonly Entry[], indicators: readonly Indicator[], from: number): Half[] {
  return entries.flatMap((entry, at) => {
    const indicator = indicators[from + at]
    return indicator === undefined ? [] : [halfOf(entry, indicator, from + at)]
  })
}

/**
 * The indicators of both halves as pairs by meaning: one row an indicator, in the order of the whole period, then what
 * stands in the annual half alone. `indicators` are those built from the entries: first the whole period's.
 */
export function pairIndicators(
  { whole, annual }: Pick<TableEvidence, 'whole' | 'annual'>,
  indicators: readonly Indicator[],
): IndicatorPair[] {
  const ofWhole = halvesOf(whole, indicators, 0)
  const ofAnnual = halvesOf(annual, indicators, whole.length)
  const leftover = pairLeftovers(
    ofWhole.filter((_, at) => whole[at]?.partner === null),
    ofAnnual.filter((_, at) => annual[at]?.partner === null),
  )
  const found = new Set(leftover.values())
  const alone = ofWhole.length > 0 && ofAnnual.length > 0 ? ALONE : 1
  const pairs: IndicatorPair[] = []
  ofWhole.forEach((half, at) => {
    const partner = whole[at]?.partner ?? null
    const other = (partner === null ? leftover.get(half) : ofAnnual[partner.index]) ?? null
    pairs.push(
      other === null
        ? { whole: half.index, annual: null, differs: [], confidence: alone }
        : {
            whole: half.index,
            annual: other.index,
            differs: differences(half, other),
            confidence: confidenceOf(half, other),
          },
    )
  })
  ofAnnual.forEach((half, at) => {
    if (annual[at]?.partner === null && !found.has(half))
      pairs.push({ whole: null, annual: half.index, differs: [], confidence: alone })
  })
  return pairs
}
