import type { Operand } from '../../model/finding'
import { compareDecimals } from '../../model/target-value'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { isOneYear, ownSheets } from '../sheet-terms'

const NUMBER = /\d[\d,.]*/gu

const plain = (number: string): string => number.replaceAll(',', '').replace(/\.$/u, '')
/** What shows where a text is: a number with what follows. */
const mark = (text: string, index: number): string => text.slice(index, index + 8)

/** A number with the words around it, as far as its clause goes; … where it goes on. */
function quote(text: string, index: number): string {
  const before = /(?:^|[，。；;、：:（(])?[^，。；;、：:（(]{0,8}$/u.exec(text.slice(0, index))?.[0] ?? ''
  const [after = ''] = /^[\d,.]+(?:(?![，。；;、：:）)]|,(?!\d)).){0,16}/u.exec(text.slice(index)) ?? []
  const next = text.charAt(index + after.length)
  const starts = before.length < 9 || /^[，。；;、：:（(]/u.test(before)
  const ends = next === '' || /[，。；;、：:）),]/u.test(next)
  return `${starts ? '' : '…'}${before.replace(/^[，。；;、：:（(]/u, '')}${after}${ends ? '' : '…'}`
}

/** A number with such a sign behind it is a date, a share or the number of a document. */
const NOT_COUNTED = /^\s*(?:[年月日号时点期周季级第%％.\-—~～〕\]】)）:：/]|$)/u

/** I44: the goals of whole period and year, in equal words, have equal numbers where the project ends within the year; no year counts more than the whole. */
export const goalsAgree = defineCheck({
  id: 'goals-agree',
  identities: ['I44'],
  formula:
    'sheet: goals of both halves in equal words have equal numbers (一次性项目); no number of the year is larger',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { goalWhole, goalAnnual } = sheet.texts
      if (!goalWhole || !goalAnnual) continue
      if (goalWhole.value.replace(NUMBER, '#') !== goalAnnual.value.replace(NUMBER, '#')) continue
      const whole = [...goalWhole.value.matchAll(NUMBER)]
      const annual = [...goalAnnual.value.matchAll(NUMBER)]
      const oneYear = isOneYear(sheet)
      const at = whole.findIndex(({ 0: number, index }, position) => {
        const other = annual[position]?.[0] ?? number
        if (other === number) return false
        const counted = !NOT_COUNTED.test(goalWhole.value.slice(index + number.length))
        return oneYear || (counted && compareDecimals(plain(other), plain(number)) > 0)
      })
      const first = whole[at]
      const second = annual[at]
      if (!first || !second) {
        yield HOLDS
        continue
      }
      const operand = (of: typeof goalWhole, raw: string): Operand => ({
        place: of.place,
        raw,
        label: '',
        role: 'cited',
      })
      const before = quote(goalWhole.value, first.index)
      const after = quote(goalAnnual.value, second.index)
      yield fails({
        severity: 'warning',
        messageId: 'goalNumbersDiffer',
        details: { name: sheet.project?.value ?? '' },
        expected: words(before),
        actual: words(after),
        operands: [
          operand(goalWhole, mark(goalWhole.value, first.index)),
          operand(goalAnnual, mark(goalAnnual.value, second.index)),
        ],
        confidence: Math.min(goalWhole.confidence, goalAnnual.confidence),
      })
    }
  },
})
