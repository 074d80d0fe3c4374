import { frameWord } from './dimension-label'
import { matchKey } from '../plain-text'
import { isPrintedWhole } from './printed-whole'
import { spanOf, tokenOf, type RowToken } from './row-token'

const BLANK = /\s/u
const DIGIT = /\d/u
/** `≥1次 数量指标`: a word of the frame behind the last blank. */
const LAST_WORD = /^(.*\S)\s+(\S{4,12})$/su
/** Labels that are glued to a name without 指标 between them. */
const GLUED = /^(?:服务对象满意度|社会效益|经济效益|生态效益|可持续影响)(?=.{4})/u
const GLUED_BEGINNINGS = '服社经生可'
const SATISFACTION = '服务对象满意度'
const SATISFIED = /满意(?:度|率|程度)$/u
/** How the name of an effect begins. */
const EFFECT =
  /^(?:提高|提升|改善|保障|保证|保护|促进|推动|推进|确保|解决|带动|优化|增强|增加|维护|减少|降低|实现|完善|加强|加快|有效|持续|长期|规范|防范|方便|缓解|营造|满足|助力)/u
/** What two cells are joined to is no longer. */
const LONGEST_WHOLE = 60

/** What a table prints, asked when a cell may be torn or hold two. */
interface TablePrint {
  readonly texts: ReadonlySet<string>
  /** How often each dimension's label stands in a cell of its own. */
  readonly labels: ReadonlyMap<number, number>
}

function printOf(rows: readonly (readonly RowToken[])[]): () => TablePrint {
  let print: TablePrint | null = null
  return () => {
    if (print !== null) return print
    const texts = new Set<string>()
    const labels = new Map<number, number>()
    for (const row of rows)
      for (const { plain, frame } of row) {
        if (frame === null) texts.add(plain)
        else if (frame.dimension >= 0) labels.set(frame.dimension, (labels.get(frame.dimension) ?? 0) + 1)
      }
    print = { texts, labels }
    return print
  }
}

/** A token cut in two at an offset of what it prints. */
function cut(token: RowToken, at: number): [RowToken, RowToken] {
  const head = token.printed.slice(0, at).trimEnd()
  const tail = token.printed.slice(at).trimStart()
  const second = token.end - tail.length
  return [
    tokenOf(token.line, token.start, head, token.column, true),
    tokenOf(token.line, second, tail, token.column, true),
  ]
}

/** `≥1次 数量指标`: a value, and the label of the other half behind a blank. */
function labelBehind(token: RowToken): readonly RowToken[] | null {
  const [, head = '', tail = ''] = LAST_WORD.exec(token.printed) ?? []
  const frame = tail === '' ? null : frameWord(matchKey(tail))
  if (frame?.kind !== 'dimension' || tokenOf(0, 0, head, 0, true).odds <= 0) return null
  return cut(token, token.printed.length - tail.length)
}

/** `629.69万元 绿地面积`: a measure, and a name behind a blank that the table prints elsewhere. */
function nameBehind(token: RowToken, print: () => TablePrint): readonly RowToken[] | null {
  const at = token.printed.search(BLANK)
  const value = tokenOf(0, 0, token.printed.slice(0, at), 0, true)
  const name = matchKey(token.printed.slice(at))
  if (value.value.number === null || value.odds < 2 || name.length < 4 || !print().texts.has(name))
    return null
  return cut(token, at)
}

/**
 * `社会效益改善出行条件`: a label without 指标 and a name in one cell. The name stands elsewhere, or speaks of
 * satisfaction, or the label is one that a half of the table lacks and the name says what is to be effected.
 */
function gluedLabel(token: RowToken, print: () => TablePrint): readonly RowToken[] | null {
  const label = GLUED.exec(token.printed)?.[0]
  const frame = label === undefined ? null : frameWord(label)
  if (label === undefined || frame === null || BLANK.test(token.printed)) return null
  const name = matchKey(token.printed.slice(label.length))
  const { texts, labels } = print()
  const lacks = (labels.get(frame.dimension) ?? 0) < 2
  const fits = label === SATISFACTION ? SATISFIED.test(name) : lacks && EFFECT.test(name)
  return texts.has(name) || fits ? cut(token, label.length) : null
}

/** Two cells that the table prints elsewhere as one: both pieces of a name, or both of a value. */
function oneText(
  [before, first, second, behind]: readonly (RowToken | undefined)[],
  print: () => TablePrint,
): RowToken | null {
  if (first === undefined || second === undefined) return null
  if (first.frame !== null || second.frame !== null || second.column !== first.column + 1) return null
  if (first.plain === second.plain || first.plain.length + second.plain.length > LONGEST_WHOLE) return null
  const numbers = second.value.number !== null && first.value.number !== null
  // `2025年 | 供水量` can be one name; a name and a value behind it are two, also where a cell elsewhere holds both.
  const dated = first.odds > 0 && DIGIT.test(first.plain)
  if (first.odds > 0 !== second.odds > 0 && !numbers && !dated) return null
  // A name still has its value behind it, a value its name before it.
  const isValue = first.odds > 0 && second.odds > 0
  const other = isValue ? before : behind
  if (other === undefined || other.frame !== null || other.odds > 0 === isValue) return null
  if (!isPrintedWhole(first.plain, second.plain, print().texts)) return null
  const whole = tokenOf(first.line, first.start, first.text + second.text, first.column, true, true)
  return {
    ...whole,
    end: first.end,
    printed: first.printed,
    parts: [...(first.parts ?? [spanOf(first)]), ...(second.parts ?? [spanOf(second)])],
  }
}

/**
 * Puts together what stands torn in two cells of an indicator row and takes apart what stands in one, where the words
 * themselves or the rest of the table tell.
 */
export function mendCells(rows: readonly RowToken[][]): RowToken[][] {
  const print = printOf(rows)
  return rows.map(row => {
    let mended = row
    for (let at = row.length - 1; at >= 0; at--) {
      const token = row[at]
      if (token === undefined || token.frame !== null) continue
      const pieces =
        token.printed.length !== token.text.length || BLANK.test(token.text)
          ? (labelBehind(token) ?? nameBehind(token, print))
          : GLUED_BEGINNINGS.includes(token.printed.charAt(0))
            ? gluedLabel(token, print)
            : null
      if (pieces !== null) mended = [...mended.slice(0, at), ...pieces, ...mended.slice(at + 1)]
      const whole =
        pieces === null ? oneText([row[at - 1], token, mended[at + 1], mended[at + 2]], print) : null
      if (whole !== null) mended = [...mended.slice(0, at), whole, ...mended.slice(at + 2)]
    }
    return mended
  })
}
