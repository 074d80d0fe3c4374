import { describe, expect, it } from 'vitest'
import { CHECKS } from '@/checks'
import { checkFormulas as en } from '@/locales/en/check-formulas'
import { checkFormulas as zh } from '@/locales/zh-CN/check-formulas'

/** What the document itself prints: quoted words, and the unit before which a separator is wrong. */
const QUOTED = /“[^”]*”|before 万/gu

describe('the formulas of the checks', () => {
  it('are told in Chinese for every check', () => {
    expect(CHECKS.filter(({ id }) => !zh[id]).map(({ id }) => id)).toEqual([])
  })

  it('are told in English without Chinese words, but for what is quoted', () => {
    const mixed = CHECKS.filter(({ id, formula }) =>
      /\p{Script=Han}/u.test((en[id] ?? formula).replace(QUOTED, '')),
    )
    expect(mixed.map(({ id }) => id)).toEqual([])
  })

  it('name no check that is not there', () => {
    const ids = new Set(CHECKS.map(({ id }) => id))
    expect([...Object.keys(en), ...Object.keys(zh)].filter(id => !ids.has(id))).toEqual([])
  })
})
