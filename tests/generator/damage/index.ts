import type { Damage } from './define-damage'
export const DAMAGES: readonly Damage[] = []
