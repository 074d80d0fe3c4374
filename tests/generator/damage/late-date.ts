import { row } from '../text'
import { defineDamage } from './define-damage'
import { changeLines, EMPTY, reprint } from './on-lines'

/** 填报日期： and, a line below, the date. */
export const lateDate = defineDamage({
  id: 'late-date',
  title: 'the date of a sheet on the next line',
  rate: 0.15,
  apply: (lines, { strikes }) =>
    changeLines(lines, ['signature'], line => {
      const at = line.parts.findIndex(part => part.facts)
      const date = line.parts[at]
      if (!date || !strikes()) return line
      const parts = line.parts.map((part, index) => (index === at ? { text: '填报日期：' } : part))
      const below = line.parts.map((_, index) =>
        index === at ? reprint(date, date.text.replace('填报日期：', '')) : EMPTY,
      )
      return [{ ...line, parts }, row('signature', line.of, below)]
    }),
})
