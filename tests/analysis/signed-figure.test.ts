import { describe, expect, it } from 'vitest'
import type { RowFindings } from '@/analysis/row-findings'
import { signedAt, signedFigure } from '@/analysis/signed-figure'
import { fen } from '@/model/money'
import { figure } from './build-disclosure'

const FOUND: RowFindings = place =>
  place?.line === 7 ? { severity: 'warning', findings: [], elsewhere: null } : null

describe('what must be known of a figure', () => {
  it('is nothing where it stands as printed and nothing was found', () => {
    expect(signedFigure([figure('1.00', 3), null])).toEqual({ severity: null, doubtful: false, was: [] })
  })

  it('is what was found of its row, its doubt and what was read before a correction', () => {
    const blank = { ...figure('5.00', 7), corrected: { from: { fen: null, raw: '' } } }
    const doubted = { ...figure('6.00', 8), confidence: 0.5, corrected: { from: { fen: fen(9), raw: '9' } } }
    expect(signedAt(FOUND, [blank, doubted])).toEqual({
      severity: 'warning',
      doubtful: true,
      was: [null, fen(9)],
      wasAt: [blank.place, doubted.place],
    })
    expect(signedAt(FOUND, [doubted]).severity).toBeNull()
  })
})
