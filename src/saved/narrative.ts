import * as v from 'valibot'
import type { Catalogue, CatalogueRow } from '../model/catalogue'
import { CLAIM_SECTIONS, type Claim } from '../model/claim'
import { column, tableId } from './budget'
import { line, list, oneOf, orNull, place, range, shape, sourced, text, type Shape } from './shape'

/** One number that the narrative states. */
export const claim: Shape<Claim> = shape<Claim>({
  section: oneOf(CLAIM_SECTIONS),
  kind: oneOf(['amount', 'share', 'change', 'rate', 'priorYear', 'count']),
  label: text,
  value: v.pipe(v.number(), v.finite()),
  raw: text,
  unit: text,
  direction: orNull(oneOf(['increase', 'decrease', 'same'])),
  place,
  restates: orNull(shape<NonNullable<Claim['restates']>>({ table: tableId, line, column })),
})

/** An attached catalogue. */
export const catalogue: Shape<Catalogue> = shape<Catalogue>({
  kind: oneOf(['procurement', 'servicePurchase']),
  title: orNull(sourced(text)),
  lines: range,
  columns: list(text),
  rows: list(
    shape<CatalogueRow>({
      code: orNull(text),
      names: list(orNull(text)),
      note: orNull(text),
      group: orNull(text),
      place,
    }),
  ),
})
