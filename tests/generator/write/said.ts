import type { ClaimDirection, ClaimSection } from '../../../src/model/claim'
import { basisPoints, printPercent, printWan } from '../amounts'
import type { Random } from '../random'
import type { Part } from '../text'

/** Stretches of a sentence. */
export type Words = readonly (string | Part)[]

/** Prints one claim: number and unit as one part. */
export function claim(
  section: ClaimSection,
  printed: string,
  unit: string,
  direction: ClaimDirection | null = null,
): Part {
  const value = Number(printed.replaceAll(',', ''))
  return { text: `${printed}${unit}`, facts: [{ what: 'claim', section, value, unit, direction }] }
}

/** 占12.30%. */
export const share = (section: ClaimSection, part: number, whole: number) =>
  claim(section, part === 0 ? '0' : printPercent(basisPoints(part, whole)).slice(0, -1), '%')

/** How a document says amounts and changes; separators and verbs vary. */
export function saidBy(random: Random, year: number) {
  const amount = (section: ClaimSection, value: number, direction: ClaimDirection | null = null) =>
    claim(section, value === 0 ? '0' : printWan(value, random.chance(0.5)), '万元', direction)
  /** 比上年增加12.00万元，增长3.00%. */
  const change = (section: ClaimSection, now: number, before: number): Words => {
    const up = now > before
    const by = Math.abs(now - before)
    const direction = up ? 'increase' : 'decrease'
    const verb = up ? random.pick(['增加', '增长', '增加了']) : random.pick(['减少', '下降', '减少了'])
    const rate = up ? random.pick(['增长', '增幅', '增长率']) : random.pick(['下降', '降幅', '降低'])
    return [
      random.pick([`比上年${verb}`, `较上年${verb}`, `与上年相比${verb}`, `比${year - 1}年${verb}`]),
      amount(section, by, direction),
      '，',
      rate,
      claim(section, printPercent(basisPoints(by, before)).slice(0, -1), '%', direction),
    ]
  }
  return { amount, change }
}
