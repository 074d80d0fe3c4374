import type { ClaimDirection } from '../../model/claim'
import { absentThing } from './absence'
import { bareQuantity, MONEY_SUBJECT } from './bare-quantity'
import { bracketsWithFigures } from './brackets'
import { ClauseScope } from './clause-scope'
import { beforeSameness, isComparison, saysSame } from './direction-words'
import type { BudgetSide, DraftClaim } from './draft-claim'
import { labelBehind } from './label-behind'
import { LabelsInTurn, listLength } from './labels-in-turn'
import { listDirection } from './listed-direction'
import { amountRole, percentRole, type NumberRole } from './number-role'
import type { ProseStream } from './prose-stream'
import type { Quantity } from './quantities'
import { beforeComparison, findSubject } from './subject'

/** 其中办公费10万元: parts of what was stated last, without a stop in front of the first. */
const PART = /其中|包括|包含/u
const INTRODUCES = /其中|包括|包含|用于|分别(?:是|为)?$|如下$|具体为$/u
/** Such words near the end of a clause, before it is taken apart. */
const MONEY_CLAUSE = /收入|支出|预算|决算|资金|费|拨款|结[转余]|计|额|补助|工资|公积金|购置|安排/u
const MONEY_TAIL = 10
const REVENUE = /收入(?:预算)?(?:主要)?(?:包括|包含|情况|构成)/u
const EXPENDITURE = /支出(?:预算)?(?:主要)?(?:包括|包含|情况|构成)/u
const CONJUNCTION = /^[和及与、以]*$/u
const JOINED = /^[和及与、]/u
const ALL = /均|都|各项|皆/u
const FORETOLD = /^(?:均|都|仍|也|即)?(?:为|是|安排|共|达到|达)?$/u
/** What stands in front of it is said of another figure: 减少的原因是2025年安排了…. */
const REASON_END = /^.*原因(?:主要)?(?:是|为|在于|有)?/su
const SUM = /^(?:总共|共计|总?合计|总计|小计)(?:为|是)?:?$/u
const REASON = /原因|由于|因为|主要是|[一二三四五六七八九]是/u
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
  private readonly inTurn = new LabelsInTurn()

  constructor(
    private readonly text: string,
    private readonly printed: string,
    private readonly fiscalYear: number | null,
    private readonly topic: string,
    private readonly quantities: readonly Quantity[],
  ) {}

  read(): DraftClaim[] {
    const { quantities } = this
    const brackets = bracketsWithFigures(this.text, quantities)
    let from = 0
    let next = 0
    for (let at = 0; at < this.text.length;) {
      const quantity = quantities[next]
      if (quantity && quantity.start === at) {
        this.take(quantity, next, Math.max(from, at - REACH))
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
    this.inTurn.end(sign !== ';')
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
    if (target?.kind !== 'amount' || this.changes(target)) return
    target.direction = 'same'
    this.scope.markCompared()
  }

  /** 比上年增加0.3万元，增长0.02%，基本持平: the amount is said to have changed, if little. */
  private changes({ label }: DraftClaim): boolean {
    const { previous } = this
    const change = previous?.kind === 'change' || previous?.kind === 'rate'
    return change && previous.quantity.value !== 0 && previous.label === label
  }

  private take(quantity: Quantity, index: number, from: number) {
    const before = this.text.slice(from, quantity.start)
    if (REASON.test(before)) this.reasons = true
    const own = REASON_END.exec(before)?.[0].length ?? 0
    const near = before.slice(own)
    if (PART.test(near)) this.scope.introduce()
    const read = quantity.family === 'bare' ? this.withUnit(quantity, near, from + own) : quantity
    if (!read) return
    const claim = this.claim(read, near, from + own, index)
    this.claims.push(claim)
    this.previous = claim
    if (claim.kind !== 'share') this.pending = null
    if (claim.kind === 'amount' || claim.kind === 'count') this.absent = null
    this.foretold = null
    this.cause = null
    if (claim.kind === 'amount' || claim.kind === 'count') this.keep(claim)
    else if (claim.kind === 'change') this.scope.markCompared()
  }

  private claim(quantity: Quantity, near: string, from: number, index: number): DraftClaim {
    const { previous } = this
    const serial = this.text.charAt(from - 1) === '、'
    const joined =
      (serial || near !== '') && CONJUNCTION.test(near) && previous?.quantity.family === quantity.family
    const alike = this.inTurn.running || quantity.family === 'percent' || previous?.kind === 'change'
    if (joined && previous && alike) {
      const label = this.inTurn.next() ?? previous.label
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
    const goesOn = own === null && (serial || JOINED.test(near))
    const inTurn = this.startInTurn(near, from, index) ?? (goesOn ? this.inTurn.next() : null)
    const named = inTurn ?? own ?? foretold
    const label = named ?? this.inherited(role, quantity, near)
    const direction = foretold ? 'same' : (listed ?? role.direction)
    const unnamed = named === null && kind === 'amount' && this.isPart(near, label)
    return { quantity, kind, label, unit: quantity.unit, direction, side: this.side, unnamed }
  }

  /** An amount without words of its own behind one that has them is a part or a sum of it, not that amount again. */
  private isPart(near: string, label: string): boolean {
    const { last, head } = this.scope
    if (SUM.test(near)) return label !== head?.label && label !== this.title
    return last?.kind === 'amount' && label === last.label && label !== this.pending
  }

  /** The words for a number that is not named in its own clause. */
  private inherited({ kind }: NumberRole, quantity: Quantity, near: string): string {
    const { previous, pending, scope, absent } = this
    if (absent !== null && ['change', 'rate', 'priorYear'].includes(kind)) return absent
    if (SUM.test(near)) return scope.head?.label ?? this.title ?? scope.last?.label ?? this.topic
    if (kind === 'share') return scope.last?.label ?? pending ?? this.topic
    const behind = () => labelBehind(this.text, this.printed, quantity)
    if (kind === 'count') return pending ?? behind() ?? scope.last?.label ?? this.topic
    const restated = FORETOLD.test(near) && (previous?.kind === 'change' || previous?.kind === 'rate')
    if (kind === 'amount' && !pending && restated) return previous.label
    if (kind === 'amount' && previous?.kind !== 'priorYear')
      return pending ?? scope.last?.label ?? behind() ?? this.topic
    if (quantity.family === 'count') return behind() ?? scope.last?.label ?? this.topic
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

  private withUnit(quantity: Quantity, near: string, from: number): Quantity | null {
    const { previous, pending } = this
    return bareQuantity(quantity, near, {
      subject: this.subject(near, from),
      pending: pending !== null,
      changed: previous?.kind === 'change',
    })
  }

  /** The subject that a clause names, as printed; null when it names none. */
  private subject(clause: string, from: number): string | null {
    const split = clause.indexOf('分别')
    const found = findSubject(split < 0 ? clause : clause.slice(0, split))
    return found && this.printed.slice(from + found.start, from + found.end)
  }

  /** The first of the labels behind 分别: those in front of it, else as many of the last amounts as numbers follow. */
  private startInTurn(near: string, from: number, index: number): string | null {
    const split = near.indexOf('分别')
    if (split < 0) return null
    const named = this.subject(near.slice(0, split), from)
    if (named) return this.inTurn.start(named.split(/、|以及|和|及|与/u).filter(label => label !== ''))
    return this.inTurn.again(listLength(this.text, this.quantities, index))
  }

  /** Makes an amount or count the one that shares and comparisons speak of. */
  private keep(claim: DraftClaim) {
    this.scope.keep(claim)
    if (claim.kind === 'amount') this.inTurn.keep(claim.label)
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
  return new ClaimReader(text, printed, fiscalYear, topic, quantities).read()
}
