import type { Line } from '../text'
import { defineDamage } from './define-damage'
import { restate, withParts } from './on-lines'

/** A project named as another one of the same table, with its own amounts; its sheet too. */
export const equalProjects = defineDamage({
  id: 'equal-projects',
  title: 'projects of equal name',
  rate: 0.08,
  apply: (lines, { strikes }) => {
    const renamed = new Map<string, string>()
    let before = ''
    const rename = (line: Line): Line =>
      withParts(line, (part, at) => {
        const to = renamed.get(part.text)
        if (to !== undefined && (at === 0 || part.facts?.[0]?.what === 'field'))
          return restate(part, to, fact => (fact.what === 'field' ? { ...fact, value: to } : fact))
        const [fact] = part.facts ?? []
        const name = fact?.what === 'cell' ? renamed.get(fact.name) : undefined
        if (name === undefined) return part
        return restate(part, part.text, one => (one.what === 'cell' ? { ...one, name } : one))
      })
    for (const line of lines) {
      if (line.of !== 'T12' || line.kind !== 'row') continue
      const [fact] = line.parts[1]?.facts ?? []
      if (fact?.what !== 'cell' || fact.rowKind !== 'project') continue
      if (renamed.has(fact.name) || before === fact.name) continue
      if (before && strikes()) renamed.set(fact.name, before)
      else before = fact.name
    }
    return lines.map(line =>
      line.of === 'T12' || (line.of.startsWith('sheet') && line.kind === 'field') ? rename(line) : line,
    )
  },
})
