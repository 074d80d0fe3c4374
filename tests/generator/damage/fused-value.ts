import { defineDamage } from './define-damage'
import { changeLines, EMPTY, isRole, reprint } from './on-lines'

/** 验收合格率100%: name and value run together, the value's cell empty. */
export const fusedValue = defineDamage({
  id: 'fused-value',
  title: 'name and value run together',
  rate: 0.005,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line => {
      const parts = [...line.parts]
      line.parts.forEach((value, at) => {
        const name = parts[at - 1]
        if (!isRole(value, 'value') || value.text === '' || !name || name.text === '' || !strikes()) return
        parts[at - 1] = reprint(name, `${name.text}${random.pick(['', ' '])}${value.text}`)
        parts[at] = { ...EMPTY, role: 'value', ...(value.half ? { half: value.half } : {}) }
      })
      return { ...line, parts }
    }),
})
