import { defineDamage } from './define-damage'
import { changeLines, EMPTY, isRole, restate } from './on-lines'

/** A row moved right by one column: the value of its annual half is cut off. */
export const slidRight = defineDamage({
  id: 'slid-right',
  title: 'indicator rows slid right, the tail lost',
  rate: 0.01,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const last = line.parts.at(-1)
      if (
        !last ||
        !isRole(last, 'value', 'annual') ||
        last.text === '' ||
        line.of === 'overall' ||
        !strikes()
      )
        return line
      const parts = line.parts
        .slice(0, -1)
        .map(part =>
          isRole(part, 'name', 'annual')
            ? restate(part, part.text, fact => (fact.what === 'indicator' ? { ...fact, value: null } : fact))
            : part,
        )
      return { ...line, parts: [EMPTY, ...parts] }
    }),
})
