import { describe, expect, it } from 'vitest'
import { filingDate } from '@/wording/filing-date'

describe('the date a sheet was filled in', () => {
  it.each([
    ['20310214090507', '2031-02-14 09:05'],
    ['20310214', '2031-02-14'],
  ])('%s reads %s', (printed, read) => expect(filingDate(printed)).toBe(read))

  it.each(['20310230', '20311301', '20310214259900', '2031年2月14日', '2031-02-14', ''])(
    '%s is no stamp and stays as printed',
    printed => expect(filingDate(printed)).toBe(printed),
  )
})
