import type { DepartmentWording } from './define-department'
import { agriculture, forestry, transport } from './land-and-roads'
import { administration, culture, police } from './order-and-culture'
import { civilAffairs, education, health } from './schools-and-health'
import { emergency, housing, industry } from './works-and-business'

/** Indicators as departments of every kind word them; written without a look at what the parser knows. */
export const DEPARTMENTS: readonly DepartmentWording[] = [
  education,
  health,
  civilAffairs,
  transport,
  agriculture,
  forestry,
  police,
  culture,
  administration,
  housing,
  industry,
  emergency,
]
