import type { Figure } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { oncePer } from '../model/once-per'
import type { Place, Span } from '../model/place'
import { expenditureSplit, type ExpenditureNode } from './expenditure-split'
import { touches } from './finding-lines'
import { indicatorCoverage } from './indicator-coverage'
import { keyFigures } from './key-figures'
import { placeIndex } from './place-index'
import { projectConcentration } from './project-concentration'
import { revenueComposition } from './revenue-composition'

/** A figure of the page that draws on a cell; `code` is the functional class it stands for. */
export interface FigureUse {
  readonly figure: 'keyFigures' | 'revenue' | 'expenditure' | 'concentration' | 'coverage'
  readonly code: string | null
}

interface Used extends FigureUse {
  readonly place: Place
}

function expenditureUses(nodes: readonly ExpenditureNode[]): Used[] {
  return nodes.flatMap(({ code, total, basic, project, children }) => [
    ...[total, basic, project].flatMap((figure): Used[] =>
      figure ? [{ figure: 'expenditure', code, place: figure.place }] : [],
    ),
    ...expenditureUses(children),
  ])
}

const of = (figure: FigureUse['figure'], figures: readonly (Figure | null)[]): Used[] =>
  figures.flatMap(found => (found ? [{ figure, code: null, place: found.place }] : []))

function allUses(disclosure: Disclosure): Used[] {
  const revenue = revenueComposition(disclosure)
  const split = expenditureSplit(disclosure)
  const coverage = indicatorCoverage(disclosure)
  return [
    ...of(
      'keyFigures',
      keyFigures(disclosure, coverage).flatMap(figure => (figure.kind === 'money' ? [figure.figure] : [])),
    ),
    ...of('revenue', [revenue.total, ...revenue.parts.map(({ figure }) => figure)]),
    ...of('expenditure', [split.total.total, split.total.basic, split.total.project]),
    ...expenditureUses(split.classes),
    ...of(
      'concentration',
      projectConcentration(disclosure).parts.flatMap(({ figures }) => figures),
    ),
  ]
}

const usesByLine = oncePer((disclosure: Disclosure): ReadonlyMap<number, readonly Used[]> => {
  const map = new Map<number, Used[]>()
  for (const use of allUses(disclosure))
    for (const { line } of use.place.parts ?? [use.place]) {
      const here = map.get(line)
      if (here) here.push(use)
      else map.set(line, [use])
    }
  return map
})

/** What of the sheets is counted in the coverage of the dimensions. */
function coverageUses(disclosure: Disclosure, line: number): Used[] {
  return placeIndex(disclosure)
    .at(line)
    .entries.flatMap((entry): Used[] =>
      entry.kind === 'indicator' && entry.sheet !== disclosure.overall
        ? [{ figure: 'coverage', code: null, place: entry.place }]
        : [],
    )
}

/** Tells which figures of the page draw on a cell. The uses are gathered when first asked for. */
export function figureUses(disclosure: Disclosure): (cell: Span) => readonly FigureUse[] {
  return cell => {
    const found = new Map<string, FigureUse>()
    const uses = [...(usesByLine(disclosure).get(cell.line) ?? []), ...coverageUses(disclosure, cell.line)]
    for (const { figure, code, place } of uses)
      if (touches(place, cell)) found.set(`${figure} ${code ?? ''}`, { figure, code })
    return [...found.values()]
  }
}
