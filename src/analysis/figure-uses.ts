import type { Figure } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { Place, Span } from '../model/place'
import { expenditureSplit, type ExpenditureNode } from './expenditure-split'
import { touches } from './finding-lines'
import { indicatorCoverage } from './indicator-coverage'
import { keyFigures } from './key-figures'
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
      projectConcentration(disclosure).parts.map(({ figure }) => figure),
    ),
    ...disclosure.sheets.flatMap(sheet =>
      sheet.indicators.flatMap(({ namePlace, valuePlace }): Used[] =>
        [namePlace, valuePlace].flatMap(place => (place ? [{ figure: 'coverage', code: null, place }] : [])),
      ),
    ),
  ]
}

/** Tells which figures of the page draw on a cell. The uses are gathered when first asked for. */
export function figureUses(disclosure: Disclosure): (cell: Span) => readonly FigureUse[] {
  let byLine: Map<number, Used[]> | null = null
  const gather = () => {
    const map = new Map<number, Used[]>()
    for (const use of allUses(disclosure))
      for (const { line } of use.place.parts ?? [use.place]) map.set(line, [...(map.get(line) ?? []), use])
    return map
  }
  return cell => {
    byLine ??= gather()
    const found = new Map<string, FigureUse>()
    for (const { figure, code, place } of byLine.get(cell.line) ?? [])
      if (touches(place, cell)) found.set(`${figure} ${code ?? ''}`, { figure, code })
    return [...found.values()]
  }
}
