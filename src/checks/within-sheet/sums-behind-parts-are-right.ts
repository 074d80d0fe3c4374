import { type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, lineOf } from '../prose'
import { sentenceStart, sheetProse } from '../sheet-prose'

/** 1号楼3264平方米、2号楼2910平方米，合计改造面积6174平方米. */
const BETWEEN =
  /^[^，。；;、\t\d]{0,4}(?:、|和|及|，|,)(?:[^，。；;\t\d]|(?<=[A-Za-z]\d*)\d){0,24}(?:\d{1,2}号[^，。；;、\t\d]{0,4})?$/u
/** The title of a document is the name of one part, however long and whatever it counts. */
const TITLES = /《[^《》\t]{1,40}》/gu
const SUMMED = /^[^。；;\t\d]{0,14}[，,]?(?:合计|共计|总计)[^，。；;、\t\d]{0,8}$/u
const OF_SOME = /(\p{Script=Han}{2})(?:合计|共计|总计)/u
/** Prices, parts of parts and what is over make no plain sum. */
const NO_SUM = /每|×|单价|其中|已[支拨付]|剩余|尚|结余|比|较|分[别两三]/u
const NO_PART = /^(?:%|‰|℃|年|天|个月|小时|分钟|秒|个百分点)$/u

const between = (context: CheckContext, one: Counted, next: Counted): string =>
  lineOf(context, one.place).slice(one.place.end, next.place.start).replace(TITLES, '')

/** Whether a quantity stands in the title of a document: 《4项指南》. */
const isInTitle = (context: CheckContext, { place }: Counted): boolean =>
  [...lineOf(context, place).matchAll(TITLES)].some(
    ({ index, 0: title }) => index < place.start && place.end < index + title.length,
  )

/** The quantities right before one, in one list with it, the nearest first. */
function listBefore(context: CheckContext, all: readonly Counted[], at: number): Counted[] {
  const found: Counted[] = []
  for (let index = at; index >= 0; index--) {
    const one = all[index]
    const next = found[0]
    if (!one || one.unit !== all[at]?.unit || one.place.line !== all[at].place.line) break
    if (next && !BETWEEN.test(between(context, one, next))) break
    found.unshift(one)
  }
  return found
}

/** I44: a total behind the quantities that a sheet's text lists is their sum. */
export const sumsBehindPartsAreRight = defineCheck({
  id: 'sums-behind-parts-are-right',
  identities: ['I44'],
  formula: 'sheet, text: Σ of the quantities listed before a total = the total',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, counted } of sheetProse(context)) {
      const all = counted().filter(each => !isInTitle(context, each))
      for (const [at, total] of all.entries()) {
        const last = all[at - 1]
        if (!last || last.unit !== total.unit || last.place.line !== total.place.line) continue
        const raw = lineOf(context, total.place)
        if (NO_PART.test(total.unit) || !SUMMED.test(raw.slice(last.place.end, total.place.start))) continue
        const parts = listBefore(context, all, at - 1)
        const [first] = parts
        const from = sentenceStart(raw, total.place.start, true)
        // What stands before in the sentence may belong to it.
        const before = all.some(
          other =>
            other.unit === total.unit &&
            other.place.line === total.place.line &&
            other.place.start >= from &&
            other.place.end <= (first?.place.start ?? 0),
        )
        // 县级合计: the sum of some of them.
        const of = OF_SOME.exec(raw.slice(last.place.end, total.place.start))?.[1] ?? ''
        if (of !== '' && raw.slice(first?.place.start ?? 0, last.place.start).includes(of)) continue
        if (parts.length < 2 || before || NO_SUM.test(raw.slice(from, total.place.end))) continue
        const sum = parts.reduce((made, { value }) => made + Number(value), 0)
        const off = Math.abs(sum - Number(total.value))
        if (off <= Number(total.value) / 1000) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'sumBehindDiffers',
            details,
            expected: words(`${Number(sum.toFixed(4))}${total.unit}`),
            actual: words(total.raw),
            operands: [mentionOperand(total, 'result'), ...parts.map(part => mentionOperand(part, 'part'))],
          })
        }
      }
    }
  },
})
