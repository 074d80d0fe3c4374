import type { Dimension } from '../../../../src/model/dimension'

/** The indicators that departments of one kind set themselves, as `name|value`. */
export interface DepartmentWording {
  readonly field: string
  readonly indicators: Readonly<Record<Dimension, readonly string[]>>
}

export const defineDepartment = (wording: DepartmentWording): DepartmentWording => wording
