import { row } from '../../text'
import { defineDamage } from '../define-damage'
import { changeLines } from '../on-lines'

/** 指标2：, ……: what the empty form prints and nobody deleted. */
export const templateRows = defineDamage({
  id: 'template-rows',
  title: 'rows of the empty form left in the table',
  rate: 0.03,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line => {
      if (!strikes()) return line
      const text = random.pick(['指标2：', '指标3:', '……', '…', '指标2'])
      return [line, row('noise', line.of, ['', '', '', text, '', '', text, ''])]
    }),
})
