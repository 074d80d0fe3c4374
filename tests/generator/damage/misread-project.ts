import { defineDamage } from './define-damage'
import { changeLines, restate, withParts } from './on-lines'

/** One character of the project's name in its sheet misread. */
export const misreadProject = defineDamage({
  id: 'misread-project',
  title: "a misread character in a sheet's project name",
  rate: 0.1,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['field'], line => {
      const named = line.parts.some(part =>
        part.facts?.some(fact => fact.what === 'field' && fact.key === 'project'),
      )
      if (!named || !strikes()) return line
      return withParts(line, part => {
        if (!part.facts) return part
        const at = random.int(0, part.text.length - 1)
        const name = `${part.text.slice(0, at)}${random.pick(['己', '末', '园', '洽'])}${part.text.slice(at + 1)}`
        return restate(part, name, fact => (fact.what === 'field' ? { ...fact, value: name } : fact))
      })
    }),
})
