import { keyedFindings } from '../analysis/finding-keys'
import { prepareSearch, searchAny, type Hit, type Search, type Searchable } from '../analysis/search'
import { disclosureSearch, type SearchEntry } from '../analysis/search-entries'
import { figuresSought, otherQueries } from '../analysis/search-sayings'
import type { PaletteGroup, PaletteItem } from '../components/shell/palette'
import { searchLines } from '../components/source/search-lines'
import type { Messages } from '../locales'
import type { Disclosure } from '../model/disclosure'
import type { Audit, Finding } from '../model/finding'
import { printAmount, type Fen, type MoneyUnit } from '../model/money'
import type { Place, Span } from '../model/place'
import type { PackedSource } from '../worker/packed-source'
import { lineCount, rawLine } from '../worker/packed-source'

/** Where something found leads: to a view with a state, and to its places in the source. */
export interface Destination {
  readonly view: string | null
  readonly query: Readonly<Record<string, string>>
  readonly places: readonly Place[]
}

/** What was found, in groups, and where each line leads. */
export interface SearchResults {
  readonly groups: readonly PaletteGroup[]
  readonly destinations: ReadonlyMap<string, Destination>
}

/** A finding as it is searched: by its sentence and the words it names. */
interface FindingEntry extends Searchable {
  readonly key: string
  readonly finding: Finding
}

/** What of a document is searched; prepared once, asked at every key. */
export interface PreparedDocument {
  readonly entries: Search<SearchEntry>
  readonly findings: Search<FindingEntry>
  readonly source: PackedSource
  readonly from: number
  readonly to: number
}

const FEW = 5
const MANY = 200
const KINDS = ['project', 'class', 'indicator', 'claim'] as const
/** So many letters of a source line stand before what was found in it. */
const BEFORE = 14
const AROUND = 60
/** … and so many around a number of the narrative. */
const BEFORE_CLAIM = 24
const AFTER_CLAIM = 16

/** Prepares the open document for searching. */
export function prepareDocument(
  disclosure: Disclosure,
  audit: Audit | null,
  source: PackedSource,
  words: Messages,
): PreparedDocument {
  const findings = (audit ? keyedFindings(audit) : []).map(({ key, finding }): FindingEntry => ({
    key,
    finding,
    text: words.checks.message(finding),
    about: finding.operands.map(({ label }) => label).join(' '),
    weight: finding.severity === 'error' ? 2 : finding.severity === 'warning' ? 1 : 0,
  }))
  return {
    entries: disclosureSearch(disclosure),
    findings: prepareSearch(findings),
    source,
    ...disclosure.lines,
  }
}

const amount = (fen: Fen | null, unit: MoneyUnit) => (fen === null ? '' : printAmount(fen, unit))

function endOf(entry: SearchEntry, unit: MoneyUnit): string {
  if (entry.kind === 'project' || entry.kind === 'class') return amount(entry.fen, unit)
  if (entry.kind === 'indicator') return entry.value ?? ''
  return `${entry.claim.raw}${entry.claim.unit}`
}

function viewOf(entry: SearchEntry): Pick<Destination, 'view' | 'query'> {
  if (entry.kind === 'project') return { view: 'projects', query: { project: `r${entry.row.place.line}` } }
  if (entry.kind === 'class' && entry.table !== 'T6' && entry.table !== 'T7')
    return { view: 'expenditure', query: { code: entry.code } }
  return { view: null, query: {} }
}

/** The words around a number of the narrative: several are called alike. */
function sentenceAround(source: PackedSource, { line, start, end }: Place): string {
  const raw = rawLine(source, line) ?? ''
  const [from, to] = [Math.max(0, start - BEFORE_CLAIM), Math.min(raw.length, end + AFTER_CLAIM)]
  const around = raw.slice(from, to).replace(/\s+/gu, ' ').trim()
  return `${from > 0 ? '…' : ''}${around}${to < raw.length ? '…' : ''}`
}

function aboutOf(entry: SearchEntry, source: PackedSource, words: Messages): string {
  const [place] = entry.places
  const line = place ? words.search.line(place.line) : ''
  const about = entry.kind === 'claim' ? place && sentenceAround(source, place) : entry.about
  return [about, line].filter(Boolean).join(words.shell.comma)
}

/** Where a query, or what it means, stands in the text; other amounts only where nothing else of them stands around. */
function linesFound(source: PackedSource, queries: readonly string[], from: number, to: number): Span[] {
  const found = new Map<string, Span>()
  for (const query of queries) {
    const figures = figuresSought(query)
    for (const span of searchLines(source, figures ?? query, { most: MANY, from, to })) {
      const raw = rawLine(source, span.line) ?? ''
      const isPart = /[\d.,，]$/u.test(raw.slice(0, span.start)) || /^[.,，]?\d/u.test(raw.slice(span.end))
      const key = `${span.line}:${span.start}`
      if (!(figures !== null && isPart) && !found.has(key)) found.set(key, span)
    }
  }
  return [...found.values()].slice(0, MANY)
}

/** Searches the open document. `whole` is the group of which all is wanted. */
export function searchDocument(
  { entries, findings, source, from, to }: PreparedDocument,
  query: string,
  whole: string | null,
  words: Messages,
  unit: MoneyUnit,
): SearchResults {
  const groups: PaletteGroup[] = []
  const destinations = new Map<string, Destination>()
  const most = (group: string) => (group === whole ? MANY : FEW)

  function add(id: string, label: string, count: number, items: PaletteItem[]): void {
    if (count > 0) groups.push({ id, label, count: Math.min(count, MANY), items })
  }

  const found = new Map<SearchEntry['kind'], Hit<SearchEntry>[]>(KINDS.map(kind => [kind, []]))
  const queries = [query, ...otherQueries(query)]
  for (const hit of searchAny(entries, queries)) found.get(hit.entry.kind)?.push(hit)
  for (const kind of KINDS) {
    const hits = found.get(kind) ?? []
    const items = hits.slice(0, most(kind)).map(({ entry, marks }, index): PaletteItem => {
      const key = `${kind}-${index}`
      destinations.set(key, { ...viewOf(entry), places: entry.places })
      const about = aboutOf(entry, source, words)
      return {
        key,
        text: entry.text,
        marks: marks(),
        printed: true,
        about,
        end: endOf(entry, unit),
        sourced: true,
      }
    })
    const isMoney = kind === 'project' || kind === 'class'
    const label = [words.search.groups[kind], isMoney ? words.terms.units[unit] : '']
    add(kind, label.filter(Boolean).join(words.shell.comma), hits.length, items)
  }

  const told = searchAny(findings, queries)
  add(
    'finding',
    words.search.groups.finding,
    told.length,
    told.slice(0, most('finding')).map(({ entry: { key, finding, text }, marks }) => {
      const places = finding.operands.map(({ place }) => place)
      destinations.set(key, { view: 'checks', query: { finding: key }, places })
      const about = places[0] ? words.search.line(places[0].line) : ''
      return {
        key,
        text,
        marks: marks(),
        printed: false,
        about,
        end: '',
        severity: finding.severity,
        sourced: true,
      }
    }),
  )

  const spans = linesFound(source, queries, from, Math.min(to, lineCount(source)))
  add(
    'source',
    words.search.groups.source,
    spans.length,
    spans.slice(0, most('source')).map(({ line, start, end }, index): PaletteItem => {
      const raw = rawLine(source, line) ?? ''
      const cut = Math.max(0, start - BEFORE)
      const key = `source-${index}`
      const text = (cut > 0 ? '…' : '') + raw.slice(cut, cut + AROUND).replaceAll('\t', ' ')
      const shift = (cut > 0 ? 1 : 0) - cut
      destinations.set(key, { view: null, query: {}, places: [{ line, start, end }] })
      return {
        key,
        text,
        marks: [{ start: start + shift, end: Math.min(text.length, end + shift) }],
        printed: true,
        about: words.search.line(line),
        end: '',
        sourced: true,
      }
    }),
  )
  return { groups, destinations }
}
