const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** 三 → 3, 十二 → 12, 三百零五 → 305, digits as they are; null for anything else. */
export function smallNumber(text: string): number | null {
  if (/^\d{1,6}$/u.test(text)) return Number(text)
  if (text === '' || text.length > 7) return null
  let sum = 0
  let digit: number | null = null
  for (const char of text) {
    if (char === '十' || char === '百') {
      sum += (digit ?? 1) * (char === '十' ? 10 : 100)
      digit = null
    } else {
      const next = DIGITS[char]
      if (next === undefined || (digit !== null && digit !== 0)) return null
      digit = next
    }
  }
  return sum + (digit ?? 0)
}
