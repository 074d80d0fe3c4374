import type { Finding, Severity } from '../model/finding'
import type { Place } from '../model/place'
import { gravest, touches } from './finding-lines'
import type { KeyFigure, KeyFigureId } from './key-figures'

/** Checks whose findings speak of a key figure that is a count and stands in no one cell. */
const OF_COUNT: Partial<Record<KeyFigureId, readonly string[]>> = {
  projectsWithSheet: ['every-project-has-its-sheet'],
}

function placesOf(figure: KeyFigure): readonly Place[] {
  if (figure.kind === 'count') return []
  return [figure.figure, figure.change, figure.rate, figure.said].flatMap(found =>
    found ? [found.place] : [],
  )
}

/** The gravest error or warning that says what stands at a place is wrong. */
export function signAt(place: Place, findings: readonly Finding[]): Severity | null {
  const concerned = findings.filter(
    ({ severity, operands }) =>
      severity !== 'note' &&
      operands.some(operand => operand.role === 'result' && touches(operand.place, place)),
  )
  return gravest(concerned.map(({ severity }) => severity))
}

/** The gravest error or warning that says a key figure, its change or its rate is wrong. */
export function keyFigureSigns(
  figures: readonly KeyFigure[],
  findings: readonly Finding[],
): ReadonlyMap<KeyFigureId, Severity> {
  const grave = findings.filter(({ severity }) => severity !== 'note')
  const signs = new Map<KeyFigureId, Severity>()
  for (const figure of figures) {
    const places = placesOf(figure)
    const checks = OF_COUNT[figure.id] ?? []
    const concerned = grave.filter(
      finding =>
        checks.includes(finding.check) ||
        finding.operands.some(
          operand => operand.role === 'result' && places.some(place => touches(operand.place, place)),
        ),
    )
    const sign = gravest(concerned.map(({ severity }) => severity))
    if (sign) signs.set(figure.id, sign)
  }
  return signs
}
