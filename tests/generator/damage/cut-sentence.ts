import { blank, type Line, type Part } from '../text'
import { defineDamage } from './define-damage'
import { changeLines, reprint } from './on-lines'

/** A paragraph of the narrative cut by a page break: inside words, or between a number and its unit. */
export const cutSentence = defineDamage({
  id: 'cut-sentence',
  title: 'sentences cut by a page break',
  rate: 0.12,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['prose'], (line): Line | Line[] => {
      if (line.of !== 'narrative' || line.parts.length < 3 || !strikes()) return line
      const at = random.int(1, line.parts.length - 2)
      const part = line.parts[at] ?? { text: '' }
      const unit = part.facts ? /[^\d.,]/u.exec(part.text)?.index : undefined
      const cut = unit ?? random.int(1, Math.max(1, part.text.length - 1))
      const head: Part = reprint(part, part.text.slice(0, cut))
      const tail: Part = { text: part.text.slice(cut) }
      return [
        { ...line, parts: [...line.parts.slice(0, at), head] },
        blank(line.of),
        { ...line, parts: [tail, ...line.parts.slice(at + 1)] },
      ]
    }),
})
