import type { ClaimDirection } from '../../model/claim'
import { absentThing } from './absence'
import { bracketsWithFigures } from './brackets'
import { ClauseScope } from './clause-scope'
import { beforeSameness, directionReach, isComparison, lastDirectionWord, saysSame } from './direction-words'
import type { BudgetSide, DraftClaim } from './draft-claim'
import { listDirection } from './listed-direction'
import { amountRole, percentRole, type NumberRole } from './number-role'
import type { ProseStream } from './prose-stream'
import type { Quantity } from './quantities'
import { beforeComparison, findSubject } from './subject'

const INTRODUCES = /其中|包括|包含|用于|分别(?:是|为)?$|如下$|具体为$/u
const MONEY_SUBJECT =
  /(?:收入|支出|预算数?|决算数?|资金|经费|费用?|拨款|结转|结余|总计|合计|金额|总额|补助|工资|缴费|公积金|购置|安排)$/u
/** Such words near the end of a clause, before it is taken apart. */
const MONEY_CLAUSE = /收入|支出|预算|决算|资金|费|拨款|结[转余]|计|额|补助|工资|公积金|购置|安排/u
const MONEY_TAIL = 10
const MONEY_NOUN = /(?:金额|资金|经费|总额|总计|合计)(?:为|是|共)?:?$/u
const REVENUE = /收入(?:预算)?(?:主要)?(?:包括|包含|情况|构成)/u
const EXPENDITURE = /支出(?:预算)?(?:主要)?(?:包括|包含|情况|构成)/u
const CONJUNCTION = /^[和及与、以]*$/u
const JOINED = /^[和及与、]/u
const ALL = /均|都|各项|皆/u
const FORETOLD = /^(?:均|都|仍|也|即)?(?:为|是|安排|共|达到|达)?$/u
/** What stands in front of it is said of another figure: 减少的原因是2025年安排了…. */
const REASON_END = /^.*原因(?:主要)?(?:是|为|在于|有)?/su
const SHARE_BEFORE_BARE = /占比?(?:例|重)?(?:为|约)?$/u
const SUM = /^(?:总共|共计|总?合计|总计|小计)(?:为|是)?:?$/u
const REASON = /原因|由于|因为|主要是|[一二三四五六七八九]是/u
const LABEL_BEHIND = 24
/** Only this much in front of a number can say what it is. */
const REACH = 160

/** Reads one stream of prose, left to right, in one pass. */
class ClaimReader {
  private readonly claims: DraftClaim[] = []
  private readonly scope = new ClauseScope()
  private side: BudgetSide = null
  private previous: DraftClaim | null = null
  /** A subject that stands in a clause of its own: 预算收入总计，为…; 因公出国（境）费：…. */
  private pending: string | null = null
  /** A clause without figures that tells what the next change is about: 社区改造工程完工，减少80万元. */
  private cause: { readonly from: number; readonly to: number } | null = null
  /** What was said to equal last year's before its amount: 公务接待费与上年持平，为2万元. */
  private foretold: string | null = null
  /** What a clause said is not budgeted: 无因公出国（境）费预算，比上年减少…. */
  private absent: string | null = null
  /** What a clause with a colon announced: 房屋面积：…，合计…. */
  private title: string | null = null
  /** 增加项目：A…、B…. */
  private listed: ClaimDirection | null = null
  /** The last change was said by a verb in front of its object: 压缩办公费2万元. */
  private verbLed = false
  /** The sentence gives reasons. */
  private reasons = false
  /** A、B分别为…: the labels that the next numbers take in turn. */
  private spread: { readonly labels: readonly string[]; at: number } | null = null

  constructor(
    private readonly text: string,
    private readonly printed: string,
    private readonly fiscalYear: number | null,
    private readonly topic: string,
  ) {}

  read(quantities: readonly Quantity[]): DraftClaim[] {
    const brackets = bracketsWithFigures(this.text, quantities)
    let from = 0
    let next = 0
    for (let at = 0; at < this.text.length;) {
      const quantity = quantities[next]
      if (quantity && quantity.start === at) {
        this.take(quantity, Math.max(from, at - REACH))
        next++
        at = from = quantity.after
        continue
      }
      const sign = this.text.charAt(at)
      if (',;:。!?\n'.includes(sign) || brackets.has(at)) {
        this.endClause(Math.max(from, at - REACH), at, sign)
        from = at + 1
      } else if (sign === '、' && from === at) from = at + 1
      at++
    }
    this.endClause(Math.max(from, this.text.length - REACH), this.text.length, '\n')
    return this.claims
  }

  private endClause(from: number, to: number, sign: string) {
    const clause = this.text.slice(from, to)
    const same = saysSame(clause)
    if (same) this.markSame(clause)
    else if (clause !== '') this.listen(clause, from, sign)
    if (sign === '(') return this.scope.enter()
    if (sign === ')') return this.scope.leave()
    if (REVENUE.test(clause)) this.side = 'revenue'
    if (EXPENDITURE.test(clause)) this.side = 'expenditure'
    if (INTRODUCES.test(clause)) this.scope.introduce()
    const names = !same && (sign === ':' || MONEY_CLAUSE.test(clause.slice(-MONEY_TAIL)))
    const subject = names ? this.subject(clause, from) : null
    if (subject && (sign === ':' || MONEY_SUBJECT.test(subject))) this.pending = subject
    if (subject && sign === ':') this.title = subject
    if (!same && clause !== '') this.cause = { from, to }
    if (sign === ',' || sign === ':') return
    if (sign === ';') this.scope.endGroup()
    else this.scope.endSentence()
    this.spread = null
    this.pending = null
    this.cause = null
    this.listed = null
    if (sign === ';') return
    this.title = null
    this.reasons = false
  }

  /** What a clause without figures says of those behind it. */
  private listen(clause: string, from: number, sign: string) {
    const absent = absentThing(clause)
    if (absent) this.absent = this.printed.slice(from + absent.start, from + absent.end)
    if (REASON.test(clause)) this.reasons = true
    if (sign === ':') this.listed = listDirection(clause)
  }

  private markSame(clause: string) {
    if (ALL.test(clause)) {
      const listed = this.scope.takeListed()
      for (const item of listed) if (item.kind === 'amount') item.direction = 'same'
      if (listed.length > 0) return
    }
    const before = findSubject(beforeSameness(clause))
    const own = before ? clause.slice(before.start, before.end).replace(/均|都|皆/gu, '') : ''
    const target = this.scope.compared
    const about = target?.label ?? ' '
    const { absent } = this
    if (absent !== null && own === '' && !about.includes(absent) && !absent.includes(about)) return
    if (own.length > 2 && !about.includes(own) && !own.includes(about)) {
      this.foretold = own
      return
    }
    if (target?.kind !== 'amount') return
    target.direction = 'same'
    this.scope.markCompared()
  }

  private take(quantity: Quantity, from: number) {
    const before = this.text.slice(from, quantity.start)
    if (REASON.test(before)) this.reasons = true
    const own = REASON_END.exec(before)?.[0].length ?? 0
    const near = before.slice(own)
    const claim =
      quantity.family === 'bare'
        ? this.bare(quantity, near, from + own)
        : this.claim(quantity, near, from + own)
    if (!claim) return
    this.claims.push(claim)
    this.previous = claim
    if (claim.kind !== 'share') this.pending = null
    if (claim.kind === 'amount' || claim.kind === 'count') this.absent = null
    this.foretold = null
    this.cause = null
    if (claim.kind === 'amount' || claim.kind === 'count') this.keep(claim)
    else if (claim.kind === 'change') this.scope.markCompared()
  }

  private claim(quantity: Quantity, near: string, from: number): DraftClaim {
    const { previous } = this
    const inList = near !== '' || this.text.charAt(from - 1) === '、'
    const joined = inList && CONJUNCTION.test(near) && previous?.quantity.family === quantity.family
    if (joined && previous && (this.spread || quantity.family === 'percent')) {
      const label = this.nextOfSpread() ?? previous.label
      return { ...previous, quantity, unit: quantity.unit, label }
    }
    const role =
      quantity.family === 'percent'
        ? percentRole(quantity, near, previous)
        : amountRole(quantity, near, previous, this.fiscalYear)
    const { subjectTo, objectFrom } = role
    const own =
      objectFrom === undefined
        ? this.subject(near.slice(0, subjectTo), from)
        : (this.subject(near.slice(objectFrom), from + objectFrom) ??
          this.printed.slice(from + objectFrom, quantity.start))
    const listed = role.kind === 'amount' && own !== null ? this.listedDirection(near, from) : null
    const kind = listed ? 'change' : role.kind
    if (!listed && kind === 'change') this.verbLed = objectFrom !== undefined
    const foretold = own === null && kind === 'amount' && FORETOLD.test(near) ? this.foretold : null
    const inTurn =
      this.startSpread(near, from) ?? (own === null && JOINED.test(near) ? this.nextOfSpread() : null)
    const label = inTurn ?? own ?? foretold ?? this.inherited(role, quantity, near)
    const direction = foretold ? 'same' : (listed ?? role.direction)
    return { quantity, kind, label, unit: quantity.unit, direction, side: this.side }
  }

  /** The words for a number that is not named in its own clause. */
  private inherited({ kind }: NumberRole, quantity: Quantity, near: string): string {
    const { previous, pending, scope, absent } = this
    if (absent !== null && ['change', 'rate', 'priorYear'].includes(kind)) return absent
    if (SUM.test(near)) return scope.head?.label ?? this.title ?? scope.last?.label ?? this.topic
    if (kind === 'share') return scope.last?.label ?? pending ?? this.topic
    if (kind === 'count') return pending ?? this.labelBehind(quantity) ?? scope.last?.label ?? this.topic
    const restated = FORETOLD.test(near) && (previous?.kind === 'change' || previous?.kind === 'rate')
    if (kind === 'amount' && !pending && restated) return previous.label
    if (kind === 'amount' && previous?.kind !== 'priorYear')
      return pending ?? scope.last?.label ?? this.labelBehind(quantity) ?? this.topic
    if (quantity.family === 'count') return this.labelBehind(quantity) ?? scope.last?.label ?? this.topic
    const itemised = previous?.kind === 'change' || previous?.kind === 'rate'
    const cause = itemised && kind === 'change' && !isComparison(near) ? this.causeOfChange() : null
    if (cause) return cause
    const follows = previous && ['change', 'rate', 'priorYear'].includes(previous.kind) && !isComparison(near)
    if (follows) return previous.label
    return scope.compared?.label ?? pending ?? previous?.label ?? this.topic
  }

  /** 社区改造工程完工，减少80万元: the clause before the number, when it names something. */
  private causeOfChange(): string | null {
    if (!this.cause) return null
    const { from, to } = this.cause
    const named = this.subject(beforeComparison(this.text.slice(from, to)), from)
    return named && named.length > 3 ? named : null
  }

  /** 新增河道治理资金200万元、水库加固资金50万元: the second goes the way of the first. */
  private listedDirection(near: string, from: number): ClaimDirection | null {
    if (this.listed) return this.listed
    const { previous } = this
    if (previous?.kind !== 'change') return null
    const sign = this.text.charAt(from - 1)
    const follows = from <= previous.quantity.after + 1
    const goesOn = JOINED.test(near) || sign === '、' || (sign === ',' && this.verbLed && this.reasons)
    return follows && goesOn ? previous.direction : null
  }

  /** A number without unit stands for money behind the name of money, for a percentage behind 占 and 增长. */
  private bare(quantity: Quantity, near: string, from: number): DraftClaim | null {
    const exact = /[.,]/u.test(quantity.raw)
    if (!exact && /^(?:19|20)\d\d$/u.test(quantity.raw)) return null
    const asPercent: Quantity = { ...quantity, unit: '%', family: 'percent' }
    const asMoney: Quantity = { ...quantity, unit: '万元', family: 'money' }
    if (SHARE_BEFORE_BARE.test(near)) return this.claim(asPercent, near, from)
    const word = lastDirectionWord(near)
    const changed = word !== null && directionReach(near.slice(word.end)) === 'adjacent'
    if (changed && exact)
      return this.claim(this.previous?.kind === 'change' ? asPercent : asMoney, near, from)
    const subject = this.subject(near, from)
    const money =
      subject === null
        ? exact && (MONEY_NOUN.test(near) || (this.pending !== null && near === ''))
        : MONEY_SUBJECT.test(subject)
    return money ? this.claim(asMoney, near, from) : null
  }

  /** The subject that a clause names, as printed; null when it names none. */
  private subject(clause: string, from: number): string | null {
    const split = clause.indexOf('分别')
    const found = findSubject(split < 0 ? clause : clause.slice(0, split))
    return found && this.printed.slice(from + found.start, from + found.end)
  }

  /** 0个单位编报了…: a count whose subject follows it. */
  private labelBehind({ after }: Quantity): string | null {
    const rest = this.text.slice(after, after + LABEL_BEHIND)
    const end = rest.search(/[,;:。、()\n\d]/u)
    const length = end < 0 ? rest.length : end
    return length > 1 ? this.printed.slice(after, after + length) : null
  }

  private startSpread(near: string, from: number): string | null {
    const split = near.indexOf('分别')
    if (split < 0) return null
    const named = this.subject(near.slice(0, split), from)
    const labels = named?.split(/、|以及|和|及|与/u).filter(label => label !== '') ?? this.spread?.labels
    if (!labels) return null
    this.spread = { labels, at: 0 }
    return labels[0] ?? null
  }

  private nextOfSpread(): string | null {
    if (!this.spread) return null
    this.spread.at++
    return this.spread.labels[this.spread.at] ?? null
  }

  /** Makes an amount or count the one that shares and comparisons speak of. */
  private keep(claim: DraftClaim) {
    this.scope.keep(claim)
    const revenue = claim.label.includes('收入')
    const expenditure = claim.label.includes('支出') || claim.label.includes('预算安排')
    if (revenue !== expenditure) this.side = revenue ? 'revenue' : 'expenditure'
  }
}

/** The claims of one stream of prose; `topic` names what a number without any words of its own is about. */
export function readDraftClaims(
  { text, printed }: ProseStream,
  quantities: readonly Quantity[],
  fiscalYear: number | null,
  topic: string,
): DraftClaim[] {
  return new ClaimReader(text, printed, fiscalYear, topic).read(quantities)
}
