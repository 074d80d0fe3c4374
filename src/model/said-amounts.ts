import { parseAmount, type Fen } from './money'
import type { PerformanceSheet } from './performance'

const SAID = /(\d[\d,，]{0,20}(?:\.\d{1,6})?)\s?万/gu

/** The amounts that a sheet's text fields state in 万 or 万元: a hint at its funds where these are blank. */
export function saidAmounts(sheet: PerformanceSheet): ReadonlySet<Fen> {
  const amounts = new Set<Fen>()
  for (const text of Object.values(sheet.texts)) {
    for (const [, printed = ''] of text.value.matchAll(SAID)) {
      const amount = parseAmount(printed, 'wanYuan')
      if (amount !== null) amounts.add(amount)
    }
  }
  return amounts
}
