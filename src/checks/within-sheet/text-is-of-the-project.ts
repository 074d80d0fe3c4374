import { bareName } from '../../model/name-distance'
import { SHEET_TEXTS, type PerformanceSheet, type SheetTextKey } from '../../model/performance'
import type { Sourced } from '../../model/place'
import type { Operand } from '../../model/finding'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { relatednessToBare } from '../related'
import { ownSheets } from '../sheet-terms'

/** What tells of the work itself; the other fields may well be the same for several projects. */
const isOfTheWork = (key: SheetTextKey): boolean =>
  key === 'overview' || key === 'goalAnnual' || key === 'goalWhole'
const LONG = 24
const FULL_NAME = 9
/** Words of money name no work: what is left of a name may be paid from several funds. */
const MONEY_WORDS =
  /提前下达|下达|上级|中央|省级?|市级?|县级?|区级?|转移支付|专项|补助|补贴|奖补|资金|经费|预算|项目|工作|其他|相关|有关|20\d\d年?(?:度)?|[（(][^（()）]*[)）]/gu
const TELLING = 3
const FOREIGN = 0.2

/** Words that so many projects share are a template and belong to none of them. */
const TEMPLATE = 4

/** Of a goal copied from another sheet, so little stands in the rest of its own, and so much more in that of the other. */
const UNKNOWN_HERE = 0.25
const KNOWN_THERE = 0.3
/** Of one that has not a word of its own sheet, less of the other's is enough. */
const NOTHING_HERE = 0.02

interface Other {
  readonly name: string
  readonly sheet: PerformanceSheet
  readonly text: Sourced<string>
}

/** Words that have so little of all else on their sheet, and nothing of its name, are of another. */
const STRANGE = 0.15
const STRANGE_NAME = 0.1
const LONG_STRANGE = 30
const TOLD = 200

/** Whether a goal has hardly a word of its project, so that it must be that of one which is not in the document. */
function isStrange(sheet: PerformanceSheet, words: string): boolean {
  const rest = restOf(sheet, words)
  return (
    words.length >= LONG_STRANGE &&
    rest.length >= TOLD &&
    shareOf(words, rest) <= STRANGE &&
    shareOf(bareName(nameOf(sheet)), words) < STRANGE_NAME
  )
}

const nameOf = (sheet: PerformanceSheet): string => sheet.project?.value ?? ''

function add(lists: Map<string, Other[]>, key: string, other: Other): void {
  const list = lists.get(key)
  if (list) list.push(other)
  else lists.set(key, [other])
}

/** All that a sheet says of its project, but for the texts that have these words. */
const restOf = (sheet: PerformanceSheet, words: string): string =>
  [
    nameOf(sheet),
    ...SHEET_TEXTS.map(key => sheet.texts[key]?.value ?? ''),
    ...sheet.indicators.map(({ name }) => name),
  ]
    .map(bareName)
    .filter(text => text !== words)
    .join(' ')

/** How much of words stands in another text: pairs of Chinese characters. */
function shareOf(words: string, text: string): number {
  const pairs = [...words.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(match => match[1] ?? '')
  return pairs.length === 0 ? 0 : pairs.filter(pair => text.includes(pair)).length / pairs.length
}

/** Who does it is no word of the work. */
const WHO = /由?\p{Script=Han}{2,16}?(?:中心|局|科|办|公司|大队|站|所|委)(?=负责|牵头|组织|具体)/gu

/** Whether words fit all else on another sheet, and nothing else on their own. */
function belongsThere(words: string, own: PerformanceSheet, other: PerformanceSheet): boolean {
  const work = words.replace(WHO, '')
  const here = shareOf(work, restOf(own, words))
  const there = shareOf(work, restOf(other, words))
  const isForeign = words.length >= LONG_STRANGE && here <= NOTHING_HERE && there >= STRANGE
  return isForeign || (here < UNKNOWN_HERE && there >= here + KNOWN_THERE)
}

/** Finds the project to which a text belongs by its words, if that is another one: by equal words, or by the name they begin with. */
function ownerFinder(sheets: readonly PerformanceSheet[]) {
  const byWords = new Map<string, Other[]>()
  const byName = new Map<string, Other[]>()
  for (const sheet of sheets) {
    const name = nameOf(sheet)
    const texts = SHEET_TEXTS.flatMap(key => sheet.texts[key] ?? [])
    const said = new Map(texts.map(text => [bareName(text.value), text] as const))
    for (const [key, text] of said) add(byWords, key, { name, sheet, text })
    const overview = sheet.texts.overview
    const full = bareName(name)
    if (full.length >= FULL_NAME && overview) add(byName, full, { name, sheet, text: overview })
  }
  const lengths = new Set([...byName.keys()].map(name => name.length))
  return (sheet: PerformanceSheet, key: SheetTextKey, words: string): Other | null => {
    const name = nameOf(sheet)
    const own = relatednessToBare(name, words)
    if (own >= 0.5) return null
    const bare = bareName(name)
    const equal = byWords.get(words) ?? []
    const projects = new Set(equal.map(other => bareName(other.name)))
    const alike = projects.size < TEMPLATE ? equal : []
    for (const other of alike) {
      if (other.name === '' || bareName(other.name) === bare) continue
      const isNamed = isOfTheWork(key) && relatednessToBare(other.name, words) >= own + 0.3
      if (isNamed || belongsThere(words, sheet, other.sheet)) return other
    }
    for (const length of isOfTheWork(key) ? lengths : []) {
      const full = words.slice(0, length)
      if (full === bare || full.includes(bare) || bare.includes(full)) continue
      const [other] = byName.get(full) ?? []
      if (other) return other
    }
    return null
  }
}

/** Whether a name tells its work, and the words have nothing of it. */
const saysOther = (name: string, words: string): boolean =>
  bareName(name).replace(MONEY_WORDS, '').length >= TELLING && relatednessToBare(name, words) < FOREIGN

const quoted = ({ place, value }: Sourced<string>, label: string, role: Operand['role']): Operand => ({
  place,
  raw: value.slice(0, 24),
  label,
  role,
})

/** I47: what a sheet says of its work is of its own project; its basis may be of several. */
export const textIsOfTheProject = defineCheck({
  id: 'text-is-of-the-project',
  identities: ['I47'],
  formula: 'sheet: overview, necessity, measures, plan and goal are not those of another project',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const sheets = ownSheets(context)
    const ownerOf = ownerFinder(sheets)
    for (const sheet of sheets) {
      const name = nameOf(sheet)
      for (const key of SHEET_TEXTS) {
        if (key === 'basis') continue
        const text = sheet.texts[key]
        if (!text || (key === 'goalWhole' && sheet.texts.goalAnnual)) continue
        const words = bareName(text.value)
        if (words.length < LONG) continue
        const other = ownerOf(sheet, key, words)
        if (!other && (key === 'goalAnnual' || key === 'goalWhole') && isStrange(sheet, words)) {
          yield fails({
            severity: 'warning',
            messageId: 'textOfNoProject',
            details: { name },
            operands: [quoted(text, name, 'result')],
            confidence: text.confidence,
          })
        } else if (!other) yield HOLDS
        else {
          yield fails({
            severity: saysOther(name, words) ? 'error' : 'warning',
            messageId: 'textOfOtherProject',
            details: { name, other: other.name },
            operands: [quoted(text, name, 'result'), quoted(other.text, other.name, 'cited')],
            confidence: Math.min(text.confidence, other.text.confidence),
          })
        }
      }
    }
  },
})
