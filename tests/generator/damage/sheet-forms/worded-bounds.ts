import { defineDamage } from '../define-damage'
import { rewordIndicators } from './change-indicators'

const WORDS = ['大于等于', '＞=', '>=', '不低于', '不少于', '≧', '大于或等于', '⩾', '至少', '≥ ']

/** 大于等于95%, ＞=95%, ＝100%: bounds in words or other signs. */
export const wordedBounds = defineDamage({
  id: 'worded-bounds',
  title: 'bounds in words or other signs',
  rate: 0.15,
  apply: (lines, { random, strikes }) =>
    rewordIndicators(lines, ({ name, value }) => {
      if (/^100%$/u.test(value) && strikes())
        return { name, value: `${random.pick(['＝', '=', '达到', '等于'])}100%` }
      if (value.startsWith('≤') && strikes())
        return {
          name,
          value: value.replace('≤', random.pick(['＜=', '<=', '不超过', '小于等于', '不高于', '≦'])),
        }
      return value.startsWith('≥') && strikes()
        ? { name, value: value.replace('≥', random.pick(WORDS)) }
        : null
    }),
})
