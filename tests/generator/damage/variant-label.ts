import { defineDamage } from './define-damage'
import { changeLines, isRole, reprint, withParts } from './on-lines'

const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  数量指标: ['数量', '产出数量指标'],
  质量指标: ['质量', '产出质量指标'],
  时效指标: ['时点指标', '产出时效指标', '时效'],
  成本指标: ['经济成本指标', '成本'],
  经济效益: ['经济效益指标'],
  社会效益: ['社会效益指标'],
  生态效益: ['生态效益指标', '环境效益指标'],
  可持续影响: ['可持续影响指标', '可持续发展影响', '可持续性影响'],
  服务对象满意度: ['服务对象', '服务对象满意度指标', '满意度'],
}

/** 时点指标, 可持续发展影响, 服务对象: labels in other words. */
export const variantLabel = defineDamage({
  id: 'variant-label',
  title: 'labels in other words',
  rate: 0.1,
  apply: (lines, { random, strikes }) =>
    changeLines(lines, ['indicator'], line =>
      withParts(line, part => {
        const variants = VARIANTS[part.text]
        return isRole(part, 'label') && variants && strikes() ? reprint(part, random.pick(variants)) : part
      }),
    ),
})
