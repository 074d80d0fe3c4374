import type { Page } from 'playwright-core'

/** Watches from now on how long the page takes to answer; the function it gives tells the worst, in milliseconds. */
export async function watchAnswers(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { last: performance.now(), worst: 0 }
    Object.assign(globalThis, { seen })
    setInterval(() => {
      const now = performance.now()
      seen.worst = Math.max(seen.worst, now - seen.last)
      seen.last = now
    }, 50)
  })
  return () => page.evaluate(() => (globalThis as unknown as { seen: { worst: number } }).seen.worst)
}
