import { describe, expect, it } from 'vitest'
import { readProjectQuery, withFacet, withoutFilters, withSort, withText } from '@/views/project-query'

describe('the address of the list', () => {
  it('holds search, filters, order, grouping, columns and the project', () => {
    const { filter, sort, direction, grouped, columns, project } = readProjectQuery({
      q: '路灯',
      fund: ['unitFunds', 'generalPublic'],
      unit: '市政所',
      sort: 'name',
      dir: 'down',
      group: 'unit',
      cols: 'funds',
      project: 'r4',
    })
    expect(filter.text).toBe('路灯')
    expect(filter.chosen.fund).toEqual(['unitFunds', 'generalPublic'])
    expect(filter.chosen.unit).toEqual(['市政所'])
    expect([sort, direction, grouped, columns, project]).toEqual(['name', -1, true, 'funds', 'r4'])
  })

  it('begins with the largest amount and takes nothing foreign', () => {
    const { sort, direction, project } = readProjectQuery({ sort: 'nonsense', project: null })
    expect([sort, direction, project]).toEqual(['amount', -1, null])
  })

  it('turns an order round when it is asked for again, and keeps the rest', () => {
    const once = withSort({ q: '路灯' }, 'name')
    expect(once).toEqual({ q: '路灯', sort: 'name' })
    expect(withSort({ q: '路灯', sort: 'name' }, 'name')).toEqual({ q: '路灯', sort: 'name', dir: 'down' })
  })

  it('forgets what is no longer chosen', () => {
    expect(withFacet({ fund: 'unitFunds', sort: 'name' }, 'fund', [])).toEqual({ sort: 'name' })
    expect(withText({ q: '路灯' }, '')).toEqual({})
    expect(withoutFilters({ q: '路灯', sheet: 'without', group: 'unit' })).toEqual({ group: 'unit' })
  })
})
