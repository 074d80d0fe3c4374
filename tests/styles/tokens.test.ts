import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')

/** The colours of the block that begins with this selector. */
function coloursOf(selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`)
  if (from === -1) throw new Error(`no block ${selector}`)
  const block = css.slice(from, css.indexOf('}', from))
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const light = coloursOf(':root')
const dark = coloursOf(":root[data-theme='dark']")

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Map<string, string>, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map(name => luminance(theme.get(name) ?? '#000000'))
    .sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const TEXT = ['ink-1', 'ink-2', 'ink-3', 'accent', 'error', 'warning', 'note']
const GRAPHIC = [
  'control',
  'general-public',
  'government-funds',
  'state-capital',
  'special-account',
  'unit-funds',
  'carryover',
  'basic',
  'project',
]
const PAPERS = ['bg', 'sunken', 'raised']

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, theme) => {
  it.each(TEXT)('let %s be read on every paper (4.5)', name => {
    for (const paper of PAPERS) expect(contrast(theme, name, paper)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GRAPHIC)('let %s be seen on every paper (3)', name => {
    for (const paper of PAPERS) expect(contrast(theme, name, paper)).toBeGreaterThanOrEqual(3)
  })

  it('let text be read where it is marked, selected or on the primary button', () => {
    expect(contrast(theme, 'ink-1', 'mark')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme, 'ink-1', 'selected')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme, 'accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the dark colours', () => {
  it('are the same whether chosen or taken from the device', () => {
    expect(coloursOf(":root:not([data-theme='light'])")).toEqual(dark)
    expect([...dark.keys()]).toEqual([...light.keys()])
  })
})

it('prints in the light colours whatever the theme: dark is of the screen alone', () => {
  const outside = css.replace(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '')
  expect(outside).toContain('--basic: #35322c')
  expect(outside).not.toMatch(/color-scheme: dark|--basic: #f1ede3/u)
})
