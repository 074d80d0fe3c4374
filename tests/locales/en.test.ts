import { expect, it } from 'vitest'
import { en } from '@/locales/en'

const THINGS =
  'lines|rows|projects|sheets|files|findings|figures|numbers|tables|documents|indicators|units|places|classes|checks|packages|cases|disclosures|budgets|halves|corrections|streams|parts|warnings|notes|errors|targets|totals|times|differences|characters|names|values'
const ONE_OF_MANY = new RegExp(
  `(?<![\\d.,/–-]|tables? |lines? |of )\\b1 (?:more |further |other )?(?:${THINGS})\\b`,
  'iu',
)

/** Said of two or more alone, or of a ratio. */
const ALWAYS_SEVERAL: ReadonlySet<string> = new Set([
  'en.shell.notices.several',
  'en.shell.refusal.tooLarge.line',
  'en.compare.largest',
  'en.indicators.firstRows',
  'en.compare.larger',
])

function* sentences(words: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof words === 'function') {
    try {
      const said: unknown = words(1, 1, 1, 1, 1)
      if (typeof said === 'string') yield [path, said]
    } catch {
      // A sentence of names, not of counts.
      return
    }
  } else if (typeof words === 'object' && words !== null)
    for (const [key, value] of Object.entries(words)) yield* sentences(value, `${path}.${key}`)
}

it('no English sentence counts one thing in the plural', () => {
  const wrong = [...sentences(en, 'en')].filter(
    ([path, said]) => !ALWAYS_SEVERAL.has(path) && ONE_OF_MANY.test(said),
  )
  expect(wrong).toEqual([])
})
