import { keyOf, type Token } from './token'

/** Puts the codes of one table together that it prints in three columns. */
export interface SplitCodes {
  /** Takes in a line of the head: `类 | 款 | 项 | 科目名称` says where the columns are. */
  head(tokens: readonly Token[]): void
  /** The row with its code in one cell; unchanged where the table has no such columns. */
  row(tokens: readonly Token[]): readonly Token[]
}

const LEVELS = ['类', '款', '项']
/** What a column adds to the code, or the whole code down to its level. */
const PARTS = [/^\d{3}$/u, /^(?:\d{3})?\d{2}$/u, /^(?:\d{5})?\d{2}$/u]
const WIDTH = LEVELS.length

/**
 * Codes in the columns 类, 款, 项: `208 | 05 | 05`, and, each printed at its own level only, `208 | | `, ` | 05 | `,
 * ` | | 05`, where a row takes what is missing from the rows above.
 */
export function splitCodes(): SplitCodes {
  let at: number | null = null
  let above: readonly string[] = []

  const codeOf = (cells: readonly Token[]): string | null => {
    const parts = cells.map(({ raw }) => raw.normalize('NFKC').replace(/\s/gu, ''))
    if (parts.every(part => part === '')) return ''
    if (!parts.every((part, level) => part === '' || PARTS[level]?.test(part))) return null
    const last = WIDTH - 1 - [...parts].reverse().findIndex(part => part !== '')
    const levels: string[] = []
    for (let level = 0; level <= last; level++) {
      const part = parts[level] === '' ? above[level] : parts[level]?.slice(level === 0 ? 0 : -2)
      if (part === undefined) return null
      levels.push(part)
    }
    const whole = parts[last] ?? ''
    const code = whole.length > 3 ? whole : levels.join('')
    above = [code.slice(0, 3), code.slice(3, 5), code.slice(5)].filter(part => part !== '')
    return code
  }

  return {
    head(tokens) {
      const found = tokens.findIndex((_, from) =>
        LEVELS.every(
          (level, step) => tokens[from + step] !== undefined && keyOf(tokens[from + step]) === level,
        ),
      )
      if (found >= 0) at = found
    },
    row(tokens) {
      if (at === null) return tokens
      const cells = tokens.slice(at, at + WIDTH)
      const code = cells.length === WIDTH ? codeOf(cells) : null
      const first = cells.find(cell => cell.kind !== 'blank') ?? cells[0]
      if (code === null) {
        // 合计 in the first of the columns: the other two are blank.
        const total = first === cells[0] && cells.slice(1).every(cell => cell.kind === 'blank')
        return total ? [...tokens.slice(0, at + 1), ...tokens.slice(at + WIDTH)] : tokens
      }
      if (first === undefined) return tokens
      const last = [...cells].reverse().find(cell => cell.kind !== 'blank') ?? first
      const joined: Token = {
        ...first,
        raw: code,
        kind: code === '' ? 'blank' : 'text',
        place: { ...first.place, end: Math.max(first.place.end, last.place.end) },
      }
      return [...tokens.slice(0, at), joined, ...tokens.slice(at + WIDTH)]
    },
  }
}
