import type { RowToken } from './row-token'
import { echoesName } from './target-value'

/** Name and value that belong together on a row; either may be lost. */
export interface RowPair {
  readonly name: RowToken | null
  readonly value: RowToken | null
  /** The value is printed once behind two names. */
  readonly shared: boolean
}

/** How a row's texts were taken as names and values, and how far behind the next best way of taking them was. */
export interface RowPairing {
  readonly pairs: readonly RowPair[]
  readonly margin: number
}

/** Costs of the name/value patterns, in log odds. */
const COST = {
  loneName: 2.6,
  nameBeforeName: 2.2,
  loneValue: 3.4,
  valueFirst: 4.2,
  labelBetween: 4,
  gap: 0.12,
  thirdPair: 3,
  unlikeTwins: 5,
  echo: -2.5,
} as const

const MOST_TEXTS = 9

/** Whether two texts begin alike: equal, or one a cut or lightly misread form of the other. */
export function beginAlike(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3) return false
  let same = 0
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++
  return same >= 3 && same >= 0.6 * shorter
}

function looksAlike(a: RowToken, b: RowToken): boolean {
  if (a.odds > 0 !== b.odds > 0) return false
  return a.odds > 0 ? a.plain === b.plain : beginAlike(a.plain, b.plain)
}

function isEcho(token: RowToken, index: number, tokens: readonly RowToken[]): boolean {
  const before = tokens[index - 1]
  return (
    before !== undefined &&
    before.frame === null &&
    token.frame === null &&
    before.plain === token.plain &&
    token.column - before.column <= 1
  )
}

/** Texts printed twice in neighbouring cells are one: `工期及时性 及时 及时`. */
function withoutEchoes(tokens: readonly RowToken[]): readonly RowToken[] {
  return tokens.some(isEcho) ? tokens.filter((token, at) => !isEcho(token, at, tokens)) : tokens
}

interface Texts {
  readonly tokens: readonly RowToken[]
  /** Whether a label stands between the text and the one before it. */
  readonly labelBefore: readonly boolean[]
  readonly twin: readonly number[]
}

function textsOf(tokens: readonly RowToken[]): Texts {
  const texts: RowToken[] = []
  const labelBefore: boolean[] = []
  let label = false
  for (const token of tokens) {
    if (token.frame !== null) {
      label = true
      continue
    }
    texts.push(token)
    labelBefore.push(label)
    label = false
  }
  return { tokens: texts, labelBefore, twin: texts.map((_, index) => twinOf(texts, index)) }
}

/** The index of the next text that looks alike; −1 when there is none. */
function twinOf(texts: readonly RowToken[], index: number): number {
  const token = texts[index]
  for (let at = index + 1; at < texts.length; at++) {
    const other = texts[at]
    if (token !== undefined && other !== undefined && looksAlike(token, other)) return at
  }
  return -1
}

/** The cost of one pattern: bit i of `mask` set means that text i is a value. */
function patternCost({ tokens, labelBefore, twin }: Texts, mask: number): number {
  let cost = 0
  let pending = -1
  let pairs = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const isValue = (mask >> i) & 1
    const other = twin[i] ?? -1
    if (other >= 0 && ((mask >> other) & 1) !== isValue) cost += COST.unlikeTwins
    if (!isValue) {
      if (pending >= 0) cost += labelBefore[i] === true ? COST.loneName : COST.nameBeforeName
      pending = i
      continue
    }
    cost -= token.odds
    if (pending >= 0) {
      const name = tokens[pending]
      if (labelBefore[i] === true) cost += COST.labelBetween
      if (name !== undefined && token.odds < 0 && echoesName(token.plain, name.plain)) cost += COST.echo
      if (name !== undefined) cost += COST.gap * Math.max(0, token.column - name.column - 1)
      pairs++
      if (pairs > 2) cost += COST.thirdPair
      pending = -1
    } else cost += i === 0 ? COST.valueFirst : COST.loneValue
  }
  return pending >= 0 ? cost + COST.loneName : cost
}

function pairsOf({ tokens, labelBefore }: Texts, mask: number): RowPair[] {
  const pairs: RowPair[] = []
  /** The names since this one wait for a value. */
  let waiting = 0
  const release = (until: number, value: RowToken | null) => {
    for (; waiting < until; waiting++) {
      const name = tokens[waiting]
      const next = tokens[waiting + 1]
      if (name === undefined) continue
      // A blank cell behind a name is its own, and the value in it is lost.
      const shared = value !== null && next !== undefined && next.column - name.column <= 1
      pairs.push({ name, value: shared ? value : null, shared })
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (((mask >> i) & 1) === 0) {
      if (labelBefore[i] === true) release(i, null)
      continue
    }
    const name = i > waiting ? (tokens[i - 1] ?? null) : null
    release(i - 1, token)
    pairs.push({ name, value: token, shared: false })
    waiting = i + 1
  }
  release(tokens.length, null)
  return pairs
}

/** Decides name or value for all texts of a row together: every pattern is tried, the cheapest wins. */
export function pairRow(row: readonly RowToken[]): RowPairing {
  const tokens = withoutEchoes(row)
  const all = textsOf(tokens)
  if (all.tokens.length === 0) return { pairs: [], margin: Infinity }
  const texts = all.tokens.length <= MOST_TEXTS ? all : firstTexts(all)
  const patterns = 1 << texts.tokens.length
  let best = 0
  let cost = Infinity
  let second = Infinity
  for (let mask = 0; mask < patterns; mask++) {
    const candidate = patternCost(texts, mask)
    if (candidate < cost) {
      second = cost
      cost = candidate
      best = mask
    } else if (candidate < second) second = candidate
  }
  return { pairs: pairsOf(texts, best), margin: second - cost }
}

function firstTexts({ tokens, labelBefore, twin }: Texts): Texts {
  return {
    tokens: tokens.slice(0, MOST_TEXTS),
    labelBefore: labelBefore.slice(0, MOST_TEXTS),
    twin: twin.slice(0, MOST_TEXTS).map(other => (other < MOST_TEXTS ? other : -1)),
  }
}
