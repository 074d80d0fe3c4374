import { defineDamage } from './define-damage'
import { changeLines, reprint, withParts } from './on-lines'

const VARIANTS: Readonly<Record<string, string>> = {
  级: '級',
  预: '預',
  绩: '績',
  单: '單',
  门: '門',
  项: '項',
  标: '標',
}

/** 預算, 績效, 級: traditional characters in headings. */
export const traditional = defineDamage({
  id: 'traditional',
  title: 'traditional characters in headings',
  rate: 0.1,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['sheetHeading', 'title'], line => {
      if (!strikes()) return line
      const all = random.chance(0.3)
      return withParts(line, part =>
        reprint(
          part,
          part.text.replace(/[级预绩单门项标]/gu, sign =>
            all || random.chance(0.4) ? (VARIANTS[sign] ?? sign) : sign,
          ),
        ),
      )
    }),
})
