import type { TableId, TableRow } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import type { Fen } from '../model/money'
import { oncePerInSteps } from '../model/once-per'
import type { Indicator, PerformanceSheet } from '../model/performance'
import type { Place } from '../model/place'
import { searchInSteps, type Search } from './search'
import { soughtAmount } from './search-sayings'
import { claimedFen } from './stated'

/** Something of a disclosure that can be searched for by what it is called. */
export type SearchEntry = {
  /** What is searched and shown, as printed. */
  readonly text: string
  /** What it belongs to, as printed; searched too. */
  readonly about: string
  readonly places: readonly Place[]
  /** Heavier ones stand first among equals. */
  readonly weight: number
  /** Its amount in 万元 and in 元, each found as a whole. */
  readonly also?: string
} & (
  | { readonly kind: 'project'; readonly fen: Fen | null; readonly row: TableRow }
  | { readonly kind: 'class'; readonly code: string; readonly table: TableId; readonly fen: Fen | null }
  | { readonly kind: 'indicator'; readonly value: string | null; readonly indicator: Indicator }
  | { readonly kind: 'claim'; readonly claim: Claim }
)

/** Where classes are looked up, the fullest table first; table 6 has the economic ones. */
const CLASS_TABLES = ['T3', 'T2', 'T5', 'T8', 'T9', 'T7', 'T6'] as const satisfies readonly TableId[]

function projects({ tables }: Disclosure): SearchEntry[] {
  return (['T12', 'T13'] as const).flatMap(table =>
    tables[table].rows
      .filter(({ kind }) => kind === 'project')
      .map((row): SearchEntry => ({
        kind: 'project',
        text: row.name,
        about: row.unit ?? '',
        places: [row.place],
        weight: row.figures.total?.fen ?? 0,
        fen: row.figures.total?.fen ?? null,
        also: soughtAmount(row.figures.total?.fen ?? null),
        row,
      })),
  )
}

function classes({ tables }: Disclosure): SearchEntry[] {
  const seen = new Set<string>()
  return CLASS_TABLES.flatMap(table =>
    tables[table].rows.flatMap((row): SearchEntry[] => {
      const key = `${table === 'T6' ? 'T6/' : ''}${row.code ?? ''}`
      if (row.code === null || seen.has(key)) return []
      seen.add(key)
      const { fen } = row.figures.total ?? row.figures.amount ?? { fen: null }
      return [
        {
          kind: 'class',
          text: `${row.code} ${row.name}`,
          about: row.name2 ?? '',
          places: [row.place],
          // Shorter codes stand for more.
          weight: -row.code.length,
          code: row.code,
          table,
          fen,
          also: soughtAmount(fen),
        },
      ]
    }),
  )
}

/** Where one half prints the beginning of a name only, on the line and with the value of the other, it is that one. */
function wholeName(indicator: Indicator, beside: readonly Indicator[]): string {
  const whole = beside.find(
    other =>
      other !== indicator &&
      other.period !== indicator.period &&
      other.name.length > indicator.name.length &&
      indicator.name !== '' &&
      other.name.startsWith(indicator.name) &&
      (other.value === indicator.value || indicator.value === null),
  )
  return whole?.name ?? indicator.name
}

function indicatorsOf(indicators: readonly Indicator[], about: string): SearchEntry[] {
  const seen = new Map<string, SearchEntry>()
  const onLine = new Map<number, Indicator[]>()
  for (const indicator of indicators) {
    const beside = onLine.get(indicator.namePlace.line)
    if (beside) beside.push(indicator)
    else onLine.set(indicator.namePlace.line, [indicator])
  }
  for (const indicator of indicators) {
    const name = wholeName(indicator, onLine.get(indicator.namePlace.line) ?? [])
    const key = `${name}\n${indicator.value ?? ''}`
    const before = seen.get(key)
    const places = [...(before?.places ?? []), indicator.namePlace]
    seen.set(key, {
      kind: 'indicator',
      text: name,
      about,
      places,
      weight: 0,
      value: indicator.value,
      indicator,
    })
  }
  return [...seen.values()]
}

const printedOnce = ({ duplicateOf }: PerformanceSheet) => duplicateOf === null

/** Part by part, so that nobody has to wait for the whole. */
function* entriesByPart(disclosure: Disclosure): Generator<readonly SearchEntry[]> {
  const { sheets, overall, claims } = disclosure
  yield projects(disclosure)
  yield classes(disclosure)
  for (const { indicators, project } of sheets.filter(printedOnce))
    yield indicatorsOf(indicators, project?.value ?? '')
  if (overall) yield indicatorsOf(overall.indicators, overall.department?.value ?? '')
  yield claims.map((claim): SearchEntry => ({
    kind: 'claim',
    text: claim.label,
    about: `${claim.raw}${claim.unit}`,
    places: [claim.place],
    weight: 0,
    also: soughtAmount(claimedFen(claim)),
    claim,
  }))
}

/** All that can be searched for in a disclosure, but its text. An indicator of both halves with one value is one entry. */
export function searchEntries(disclosure: Disclosure): readonly SearchEntry[] {
  return [...entriesByPart(disclosure)].flat()
}

/** The search over all of them. */
export const disclosureSearch = oncePerInSteps(function* (
  disclosure: Disclosure,
): Generator<void, Search<SearchEntry>> {
  return yield* searchInSteps(entriesByPart(disclosure))
})
