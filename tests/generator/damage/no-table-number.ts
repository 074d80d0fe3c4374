import { prose } from '../text'
import { defineDamage } from './define-damage'
import { changeLines } from './on-lines'

/** Most tables carry no 预算公开表N; some say 部门公开表N. */
export const noTableNumber = defineDamage({
  id: 'no-table-number',
  title: 'table numbers missing or worded otherwise',
  rate: 0.75,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['tableNumber'], line => {
      if (!strikes()) return line
      if (random.chance(0.9)) return []
      return prose('tableNumber', line.of, `部门公开表${line.of.slice(1)}`)
    }),
})
