import type { Line, Part } from '../text'
import { defineDamage } from './define-damage'
import { changeLines, isRole, lastColumn, reprint, withParts } from './on-lines'

function swallow(line: Line): Line {
  const name = lastColumn(line, part => isRole(part, 'name') && part.text !== '')
  const value = line.parts[name + 1]
  if (name < 0 || !value || value.text === '') return line
  return withParts(line, (part: Part, at) =>
    at === name ? reprint(part, `${part.text} <td>${value.text}</td>`) : part,
  )
}

/** `名称 <td>100%</td>` and then 100% again; `<p>` before a long text. */
export const strayHtml = defineDamage({
  id: 'stray-html',
  title: 'stray HTML with repeated cells',
  rate: 0.012,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['indicator', 'longText'], line => {
      if (!strikes()) return line
      if (line.kind === 'indicator') return swallow(line)
      return withParts(line, part => (part.text.length > 12 ? reprint(part, `<p>${part.text}</p>`) : part))
    }),
})
