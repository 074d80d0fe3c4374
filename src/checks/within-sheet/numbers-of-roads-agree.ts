import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand } from '../prose'
import { sheetProse } from '../sheet-prose'

/** G207, S331, X317, Y012: the number of a road. */
const ROAD = /(?<![A-Za-z\d])([GSXYCZ]\d{3,4})(?![A-Za-z\d+])/gu
const digits = (road: string): string => Array.from(road.slice(1)).sort().join('')

/** I47: the texts of a sheet speak of the road that its name has, not of one with the digits in another order. */
export const numbersOfRoadsAgree = defineCheck({
  id: 'numbers-of-roads-agree',
  identities: ['I47'],
  formula: 'sheet: the number of a road in the texts is no transposition of the only one in the name',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, mentions } of sheetProse(context)) {
      const named = [...new Set([...details.name.matchAll(ROAD)].map(([, road = '']) => road))]
      const told = mentions(ROAD)
      const roads =
        named.length > 0 ? named : [...new Set(told.map(({ groups: [road = ''] }) => road))].slice(0, 1)
      const [own] = roads
      if (own === undefined || roads.length > 1 || told.length === 0) continue
      const other = told.find(
        ({ groups: [road = ''] }) => road !== own && road[0] === own[0] && digits(road) === digits(own),
      )
      if (!other) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'roadDiffers',
          details,
          expected: words(own),
          actual: words(other.raw),
          operands: [mentionOperand(other, 'result')],
        })
      }
    }
  },
})
