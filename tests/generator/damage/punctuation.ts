import { defineDamage } from './define-damage'
import { changeLines, reprint, withParts } from './on-lines'

const NARROW: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '：': ':', '；': ';' }

/** ASCII punctuation in a line, so that a comma stands right behind a number. */
export const punctuation = defineDamage({
  id: 'punctuation',
  title: 'ASCII and full-width punctuation mixed',
  rate: 0.15,
  apply: (lines, { random, strikes }) =>
    changeLines(
      lines,
      ['prose', 'title', 'row', 'field', 'fund', 'sheetHeading', 'organization', 'unit'],
      line => {
        if (!strikes()) return line
        const all = random.chance(0.6)
        return withParts(line, part =>
          reprint(
            part,
            part.text.replace(/[（），：；]/gu, sign =>
              all || random.chance(0.5) ? (NARROW[sign] ?? sign) : sign,
            ),
          ),
        )
      },
    ),
})
