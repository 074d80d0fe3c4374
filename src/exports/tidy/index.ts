import type { ExportInput } from '../define-export'
import { tidyBudget } from './budget'
import { tidyIndicators, tidySheetFunds } from './performance'
import { tidyClaims, tidyCorrections, tidyFindings } from './review'
import type { TidyTable } from './table'

/** The document as tidy tables; the budget is the first. */
export function tidyTables(input: ExportInput): readonly TidyTable[] {
  return [tidyBudget, tidySheetFunds, tidyIndicators, tidyClaims, tidyFindings, tidyCorrections].map(make =>
    make(input),
  )
}
