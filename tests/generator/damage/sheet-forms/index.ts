import type { Damage } from '../define-damage'
import { gluedLabel } from './glued-label'
import { labelsOnRows } from './labels-on-rows'
import { misreadBounds } from './misread-bounds'
import { numberedNames } from './numbered-names'
import { ownUnitColumn } from './own-unit-column'
import { satisfactionWording } from './satisfaction-wording'
import { sideColumns } from './side-columns'
import { templateRows } from './template-rows'
import { threeCosts } from './three-costs'
import { wordedBounds } from './worded-bounds'
import { wrappedCells } from './wrapped-cells'

/** How other offices fill in the same sheet, and what a conversion does to it that the samples don't show. Struck before DAMAGES. */
export const SHEET_FORMS: readonly Damage[] = [
  wordedBounds,
  misreadBounds,
  numberedNames,
  labelsOnRows,
  threeCosts,
  satisfactionWording,
  gluedLabel,
  wrappedCells,
  templateRows,
  ownUnitColumn,
  sideColumns,
]
