import { unitFlaw } from '../../model/unit-flaw'
import { defineCheck } from '../define-check'
import { flawFindings } from '../flawed-indicators'

/** I46: a counted quantity or a cost says in which unit. */
export const valuesNameTheirUnits = defineCheck({
  id: 'values-name-their-units',
  identities: ['I46'],
  formula: 'sheet, year: number of a quantity or cost has a unit, in its value or its name',
  tolerance: 'none',
  severity: 'note',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: context =>
    flawFindings(context, {
      kind: 'unitMissing',
      severity: 'note',
      messageId: 'valueWithoutUnit',
      keep: flaw => flaw.indicator !== null && unitFlaw(flaw.indicator) === null,
    }),
})
