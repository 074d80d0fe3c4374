import type { TableId, TableRow } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import type { Fen } from '../model/money'
import type { Indicator, PerformanceSheet } from '../model/performance'
import type { Place } from '../model/place'

/** Something of a disclosure that can be searched for by what it is called. */
export type SearchEntry = {
  /** What is searched and shown, as printed. */
  readonly text: string
  /** What it belongs to, as printed; searched too. */
  readonly about: string
  readonly places: readonly Place[]
  /** Heavier ones stand first among equals. */
  readonly weight: number
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
        },
      ]
    }),
  )
}

/** Where one half prints the beginning of a name only, on the line and with the value of the other, it is that one. */
function wholeName(indicator: Indicator, all: readonly Indicator[]): string {
  const whole = all.find(
    other =>
      other !== indicator &&
      other.namePlace.line === indicator.namePlace.line &&
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
  for (const indicator of indicators) {
    const name = wholeName(indicator, indicators)
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

/** All that can be searched for in a disclosure, but its text. An indicator of both halves with one value is one entry. */
export function searchEntries(disclosure: Disclosure): readonly SearchEntry[] {
  const { sheets, overall, claims } = disclosure
  return [
    ...projects(disclosure),
    ...classes(disclosure),
    ...sheets
      .filter(printedOnce)
      .flatMap(({ indicators, project }) => indicatorsOf(indicators, project?.value ?? '')),
    ...(overall ? indicatorsOf(overall.indicators, overall.department?.value ?? '') : []),
    ...claims.map((claim): SearchEntry => ({
      kind: 'claim',
      text: claim.label,
      about: `${claim.raw}${claim.unit}`,
      places: [claim.place],
      weight: 0,
      claim,
    })),
  ]
}
