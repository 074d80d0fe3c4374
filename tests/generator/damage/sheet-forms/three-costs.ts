import { defineDamage } from '../define-damage'
import { changeLines, isRole, reprint, withParts } from '../on-lines'
import { perSheet } from './change-indicators'

/** 成本指标 at level 1, 经济成本, 社会成本 and 生态环境成本 at level 2. */
export const threeCosts = defineDamage({
  id: 'three-costs',
  title: 'costs divided into economic, social and ecological ones',
  rate: 0.2,
  apply: (lines, { random, strikes }) => {
    const chosen = perSheet(() => (strikes() ? random.pick(['指标', '']) : null))
    return changeLines(lines, ['indicator'], line => {
      const tail = chosen(line)
      if (tail === null) return line
      const kind = random.pick(['经济成本', '经济成本', '社会成本', '生态环境成本'])
      const isCost = line.parts.some(part => isRole(part, 'label') && part.text === '成本指标')
      return withParts(line, part => {
        if (isCost && isRole(part, 'level1') && part.text !== '') return reprint(part, '成本指标')
        return isRole(part, 'label') && part.text === '成本指标' ? reprint(part, `${kind}${tail}`) : part
      })
    })
  },
})
