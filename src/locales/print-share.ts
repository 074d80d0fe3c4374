/** A share in hundredths of a percent as the interface prints it: 5264 → `52.64%`, with one decimal `52.6%`, rounded half away from zero. */
export function printShare(basisPoints: number, decimals: 0 | 1 | 2 = 2): string {
  const step = 10 ** (2 - decimals)
  const rounded = Math.floor((Math.abs(basisPoints) * 2 + step) / (step * 2))
  const digits = rounded.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = basisPoints < 0 && rounded > 0 ? '−' : ''
  return `${sign}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}%`
}
