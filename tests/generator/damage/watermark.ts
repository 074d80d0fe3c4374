import { prose } from '../text'
import { defineDamage } from './define-damage'

/** A stamp of the scan on a line of its own, anywhere. */
export const watermark = defineDamage({
  id: 'watermark',
  title: 'watermark lines',
  rate: 0.006,
  apply: (lines, { strikes }) =>
    lines.flatMap(line => {
      if (!strikes()) return [line]
      const stamp = prose('noise', line.of, '仅供内部审核')
      const gap = prose('blank', line.of, '')
      return [line, gap, stamp, gap]
    }),
})
