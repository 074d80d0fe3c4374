import type { ChartTheme } from './theme'

function channel(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of `#RRGGBB` (WCAG 2.x). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours `#RRGGBB`, 1 … 21 (WCAG 2.x). */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

const READABLE = 4.5

/** The better of ground and ink for text on a filled mark; null when neither can be read, so the text stands outside. */
export function inkOn(fill: string, { bg, ink1 }: ChartTheme): string | null {
  const better = contrast(bg, fill) >= contrast(ink1, fill) ? bg : ink1
  return contrast(better, fill) >= READABLE ? better : null
}
