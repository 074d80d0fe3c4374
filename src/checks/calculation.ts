const TOKEN =
  /\s*(?:([*×xX＊])|([+＋])|([(（])|([)）])|[^\d*×xX＊+＋()（）]*(\d[\d,]*(?:\.\d+)?)([^\d*×xX＊+＋()（）]*))/uy

/** What a number stands for with the words behind it: 1.5万吨, 70%; `bare` is what one means with none behind. */
function sized(digits: string, unit: string, bare: number): number {
  const value = Number(digits.replaceAll(',', ''))
  if (unit.trim() === '') return value * bare
  if (/^\s?[%％]/u.test(unit)) return value / 100
  return value * (/^\s?万/u.test(unit) ? 1e4 : /^\s?亿/u.test(unit) ? 1e8 : 1)
}

/**
 * The value of a calculation as a text writes it: products and sums of numbers with units, in brackets or not; null where
 * it is none. Numbers without a word behind them count `bare`.
 */
export function evaluated(expression: string, bare = 1): number | null {
  let at = 0
  const next = (): RegExpExecArray | null => {
    TOKEN.lastIndex = at
    return TOKEN.exec(expression)
  }
  const take = (group: number): RegExpExecArray | null => {
    const found = next()
    if (found?.[group] === undefined) return null
    at = TOKEN.lastIndex
    return found
  }
  const factor = (): number | null => {
    const number = take(5)
    if (number) return sized(number[5] ?? '', number[6] ?? '', bare)
    if (!take(3)) return null
    const inside = sum()
    return take(4) ? inside : null
  }
  const product = (): number | null => {
    let value = factor()
    while (value !== null && take(1)) {
      const by = factor()
      value = by === null ? null : value * by
    }
    return value
  }
  function sum(): number | null {
    let value = product()
    while (value !== null && take(2)) {
      const more = product()
      value = more === null ? null : value + more
    }
    return value
  }
  const value = sum()
  return at === expression.trimEnd().length ? value : null
}
