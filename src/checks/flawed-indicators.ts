import type { Operand, Severity } from '../model/finding'
import {
  indicatorFlaws,
  judgedIndicators,
  type IndicatorFlaw,
  type IndicatorFlawKind,
} from '../model/indicator-flaws'
import type { PerformanceSheet } from '../model/performance'
import type { CheckContext, Outcome } from './define-check'
import { fails, HOLDS, words } from './outcome'
import { indicatorOperand, ownSheets, sureOf } from './sheet-terms'

/** Several checks ask the same sheets. */
const known = new WeakMap<PerformanceSheet, readonly IndicatorFlaw[]>()

function flawsOf(sheet: PerformanceSheet): readonly IndicatorFlaw[] {
  const before = known.get(sheet)
  if (before) return before
  const flaws = indicatorFlaws(sheet)
  known.set(sheet, flaws)
  return flaws
}

interface Parts {
  readonly kind: IndicatorFlawKind
  readonly severity: Severity
  readonly messageId: string
  /** Objections that another check already raises are left to it. */
  readonly keep?: (flaw: IndicatorFlaw) => boolean
}

interface Flawed {
  readonly sheet: PerformanceSheet
  readonly flaws: readonly IndicatorFlaw[]
}

function operandsOf({ sheet, flaws }: Flawed): Operand[] {
  const project = sheet.project
  const head: Operand[] = project
    ? [{ place: project.place, raw: project.value, label: project.value, role: 'cited' }]
    : []
  const indicators = flaws.flatMap(({ indicator, other }) => [
    ...(indicator ? [indicatorOperand(indicator, 'result')] : []),
    ...(other ? [indicatorOperand(other, 'cited')] : []),
  ])
  return indicators.length > 0 ? indicators : head
}

function sure({ sheet, flaws }: Flawed): number {
  const named = flaws.flatMap(({ indicator }) => indicator ?? [])
  // A part may only look empty because an indicator was put under another label.
  const all = named.length > 0 ? named : judgedIndicators(sheet)
  return sureOf(...all.filter(({ doubtful }) => named.length > 0 || doubtful))
}

/** Objections of one kind: one finding a project. */
export function* flawFindings(context: CheckContext, parts: Parts): Generator<Outcome> {
  const { kind, severity, messageId, keep = () => true } = parts
  for (const sheet of ownSheets(context)) {
    if (judgedIndicators(sheet).length === 0) continue
    const flaws = flawsOf(sheet).filter(flaw => flaw.kind === kind && keep(flaw))
    if (flaws.length === 0) {
      yield HOLDS
      continue
    }
    const one = { sheet, flaws }
    const said = [...new Set(flaws.flatMap(({ indicator }) => indicator?.value ?? []))].join('、')
    yield fails({
      severity,
      messageId,
      details: {
        project: sheet.project?.value ?? '',
        name: [...new Set(flaws.flatMap(({ indicator }) => indicator?.name ?? []))].join('、'),
        slots: flaws.flatMap(({ slot }) => slot ?? []).join(' '),
      },
      ...(flaws[0]?.other?.value ? { expected: words(flaws[0].other.value) } : {}),
      ...(said === '' ? {} : { actual: words(said) }),
      operands: operandsOf(one),
      confidence: sure(one),
    })
  }
}
