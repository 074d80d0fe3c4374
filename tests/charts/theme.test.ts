import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contrast, inkOn } from '@/charts/contrast'
import { CHART_THEMES, darkTheme, lightTheme } from '@/charts/theme'

const tokens = readFileSync(
  fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url)),
  'utf8',
).toUpperCase()

describe('the chart themes', () => {
  it('use only colours of the interface, so that a source has one colour everywhere', () => {
    for (const theme of Object.values(CHART_THEMES)) {
      const { sources, font: _font, ...rest } = theme
      for (const colour of [...Object.values(rest), ...Object.values(sources)])
        expect(tokens).toContain(colour)
    }
  })

  it('keep every filled mark at 3 : 1 or more from the ground', () => {
    for (const theme of Object.values(CHART_THEMES)) {
      for (const fill of [...Object.values(theme.sources), theme.basic, theme.project, theme.control]) {
        expect(contrast(fill, theme.bg)).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('keep basic and project apart by 3 : 1', () => {
    expect(contrast(lightTheme.basic, lightTheme.project)).toBeGreaterThan(3)
    expect(contrast(darkTheme.basic, darkTheme.project)).toBeGreaterThan(3)
  })
})

describe('contrast', () => {
  it('is 21 between black and white, 1 between equals', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5)
    expect(contrast('#2C4EA2', '#2C4EA2')).toBe(1)
  })
})

describe('inkOn', () => {
  it('writes in the ground colour on strong fills, in ink on light ones', () => {
    expect(inkOn(lightTheme.sources.generalPublic, lightTheme)).toBe(lightTheme.bg)
    expect(inkOn(lightTheme.sources.unitFunds, lightTheme)).toBe(lightTheme.ink1)
  })

  it('does not write where neither can be read', () => {
    expect(inkOn(darkTheme.sources.carryover, darkTheme)).toBeNull()
  })
})
