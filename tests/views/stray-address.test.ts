import { describe, expect, it } from 'vitest'
import { keyedFindings } from '@/analysis/finding-keys'
import { strays, withoutStrays } from '@/views/stray-address'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { finding } from '../analysis/build-finding'

const audit = { findings: [finding({})], obligations: [] }
const key = keyedFindings(audit)[0]?.key ?? ''
const read = disclosure([table('T3', [row({ code: '211', name: '节能环保支出' })])])
const strayed = (query: Record<string, string | string[]>, view = 'checks', checked = true) =>
  strays(query, view, { lines: 40, disclosure: read, audit: checked ? audit : null }).map(
    each => `${each.key}=${each.value}`,
  )

describe('what an address names and the document does not have', () => {
  it('is a place beyond its lines, or none at all', () => {
    expect(strayed({ at: '40:0-3' }, 'source')).toEqual([])
    expect(strayed({ at: '41:0-3' }, 'source')).toEqual(['at=41:0-3'])
    expect(strayed({ at: '3:0-3,99999:0-1' }, 'overview')).toEqual(['at=3:0-3,99999:0-1'])
    expect(strayed({ at: '99999' }, 'source')).toEqual(['at=99999'])
  })

  it('is a finding that was not found, once the checks have run', () => {
    expect(strayed({ finding: key })).toEqual([])
    expect(strayed({ finding: 'none' })).toEqual([])
    expect(strayed({ finding: 'zzz' })).toEqual(['finding=zzz'])
    expect(strayed({ finding: 'zzz' }, 'checks', false)).toEqual([])
  })

  it('is a word that the view does not know, or a code that no table has', () => {
    expect(strayed({ severity: 'error,warning', group: 'project', in: ['T3', 'text'] })).toEqual([])
    expect(strayed({ severity: 'grave', group: 'colour' })).toEqual(['severity=grave', 'group=colour'])
    expect(strayed({ sort: 'colour', dir: 'down', q: '路灯' }, 'projects')).toEqual(['sort=colour'])
    expect(strayed({ code: '211' }, 'expenditure')).toEqual([])
    expect(strayed({ code: '999' }, 'revenue')).toEqual(['code=999'])
  })

  it('can be taken away without the rest', () => {
    expect(withoutStrays({ q: '路灯', sort: 'colour' }, [{ key: 'sort', value: 'colour' }])).toEqual({
      q: '路灯',
    })
  })
})
