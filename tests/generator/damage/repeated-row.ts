import type { Fact } from '../text'
import { defineDamage } from './define-damage'
import { changeLines, isRole, withParts } from './on-lines'

const optional = (fact: Fact): Fact => (fact.what === 'indicator' ? { ...fact, optional: true } : fact)

/** An indicator row printed twice; the second print need not be read. */
export const repeatedRow = defineDamage({
  id: 'repeated-row',
  title: 'indicator rows repeated',
  rate: 0.01,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['indicator'], line => {
      if (!line.parts.some(part => part.facts) || !strikes()) return line
      const again = withParts(line, part =>
        isRole(part, 'name') && part.facts ? { ...part, facts: part.facts.map(optional) } : part,
      )
      return [line, again]
    }),
})
