import { defineDamage } from './define-damage'
import { changeLines, reprint, withParts } from './on-lines'

/** Markdown bold around headings and the words of the glossary. */
export const bold = defineDamage({
  id: 'bold',
  title: 'Markdown bold',
  rate: 0.05,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['heading', 'title', 'sheetHeading', 'prose', 'tableNumber'], line => {
      if (line.kind === 'prose' && line.of !== 'glossary') return line
      if (!strikes()) return line
      if (line.kind === 'prose')
        return withParts(line, part => reprint(part, part.text.replace(/、(.+?)：/u, '、**$1**：')))
      return withParts(line, part => (part.text.trim() === '' ? part : reprint(part, `**${part.text}**`)))
    }),
})
