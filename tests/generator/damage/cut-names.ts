import type { Part } from '../text'
import { defineDamage } from './define-damage'
import { changeGroups, isRole, restate, withParts } from './on-lines'

/** The names of one half cut behind seven or eight characters. */
export const cutNames = defineDamage({
  id: 'cut-names',
  title: 'names cut at seven or eight characters in one half',
  rate: 0.2,
  apply: (lines, { random, strikes }) =>
    changeGroups(lines, ['indicator'], (group, of) => {
      if (of === 'overall' || !strikes()) return group
      const half = random.chance(0.8) ? ('annual' as const) : ('whole' as const)
      const cut = (part: Part): Part => {
        const name = part.text.slice(0, random.int(7, 8))
        if (!isRole(part, 'name', half) || name === part.text) return part
        return restate(part, name, fact => (fact.what === 'indicator' ? { ...fact, name } : fact))
      }
      return group.map(line => withParts(line, cut))
    }),
})
