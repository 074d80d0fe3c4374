import { describe, expect, it } from 'vitest'
import { isGeneralName, nameToday } from '@/analysis/class-renamings'

describe('the name of a class today', () => {
  it.each([
    ['医疗卫生与计划生育支出', '卫生健康支出'],
    ['文化体育与传媒支出', '文化旅游体育与传媒支出'],
    ['资源勘探信息等支出', '资源勘探工业信息等支出'],
    ['国土海洋气象等支出', '自然资源海洋气象等支出'],
    ['国土资源事务', '自然资源事务'],
    ['行政事业单位离退休', '行政事业单位养老支出'],
    ['归口管理的行政单位离退休', '行政单位离退休'],
    ['农业', '农业农村'],
    ['其他林业支出', '其他林业和草原支出'],
    ['扶贫', '巩固脱贫攻坚成果衔接乡村振兴'],
    ['国有土地使用权出让收入及对应专项债务收入安排的支出', '国有土地使用权出让收入安排的支出'],
    ['城市基础设施配套费及对应专项债务收入安排的支出', '城市基础设施配套费安排的支出'],
  ])('of %s is %s', (older, newer) => {
    expect(nameToday(older)).toBe(newer)
    expect(nameToday(newer)).toBe(newer)
  })

  it('is folded: a blank of a wrapped line does not make another class', () => {
    expect(nameToday('医疗卫生 与计划生育支出')).toBe(nameToday('卫生健康支出'))
  })

  it.each(['农业生产发展', '林业执法与监督', '文化活动', '港澳台侨事务', '城乡社区支出'])(
    'of %s, which no catalogue renamed as a whole, is its own',
    name => expect(nameToday(name)).toBe(name),
  )
})

it('a name that stands under many sections says nothing alone', () => {
  expect(['行政运行', '其他支出', '机关服务'].every(isGeneralName)).toBe(true)
  expect(isGeneralName('城管执法')).toBe(false)
})
