import { defineDamage } from '../define-damage'
import { rewordIndicators } from './change-indicators'

/** ≥95% read as 295%, ≤ as 一 or S: the sign misread as another character. */
export const misreadBounds = defineDamage({
  id: 'misread-bounds',
  title: 'signs of bounds misread',
  rate: 0.04,
  apply: (lines, { random, strikes }) =>
    rewordIndicators(lines, ({ name, value }) =>
      /^[≥≤]/u.test(value) && strikes()
        ? { name, value: value.replace(/^[≥≤]/u, random.pick(['2', '三', '>-', '≯', '之', 'Z'])) }
        : null,
    ),
})
