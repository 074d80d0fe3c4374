import type { DraftClaim } from './draft-claim'

/** The clauses up to the next semicolon: a head, 其中 and its items. */
interface Group {
  /** The amount in front of 其中. */
  readonly head: DraftClaim | null
  /** How many amounts have followed 其中. */
  items: number
  /** An item was compared by itself, so what follows compares items and not the head. */
  compared: boolean
  /** Amounts a 均与上年相同 speaks of. */
  listed: DraftClaim[]
  last: DraftClaim | null
  lastMoney: DraftClaim | null
}

function group(head: DraftClaim | null, last: DraftClaim | null, lastMoney: DraftClaim | null): Group {
  return { head, items: 0, compared: false, listed: [], last, lastMoney }
}

/**
 * What the clauses are about while a text is read: 预算收入总计 …，其中：本年收入 …，上年结转 …，比上年增加 …. The
 * comparison is of the total, since two parts stand between; in 其中：接待费 …，比上年增加 … it is of the part.
 */
export class ClauseScope {
  private now = group(null, null, null)
  private readonly outer: Group[] = []
  private sentence: { head: DraftClaim | null; items: number; compared: boolean } = noSentence()

  /** The amount or count stated last. */
  get last(): DraftClaim | null {
    return this.now.last
  }

  /** The amount in front of 其中. */
  get head(): DraftClaim | null {
    return this.now.head
  }

  /** What a comparison without a subject of its own speaks of. */
  get compared(): DraftClaim | null {
    const { head, items, compared, lastMoney, last } = this.now
    if (head && items > 1 && !compared) return head
    return lastMoney ?? last ?? this.comparedOfSentence()
  }

  /** A comparison was read: from the second item on it belongs to the items. */
  markCompared() {
    if (this.now.items > 0 && this.compared !== this.now.head) {
      this.now.compared = true
      this.sentence.compared = true
    }
  }

  /** An amount or count was read. */
  keep(claim: DraftClaim) {
    this.now.last = claim
    if (claim.kind === 'amount') this.now.lastMoney = claim
    this.now.listed.push(claim)
    if (this.now.head) this.now.items++
    if (this.sentence.head) this.sentence.items++
  }

  /** The amounts that 均 speaks of, handed out once; none when there are not several. */
  takeListed(): DraftClaim[] {
    const { listed } = this.now
    if (listed.length < 2) return []
    this.now.listed = []
    return listed
  }

  /** 其中, 包括: what follows are parts of what was stated last. */
  introduce() {
    const { last, lastMoney } = this.now
    this.now = group(lastMoney ?? last, last, lastMoney)
    this.sentence.head ??= this.now.head
  }

  /** An opening bracket with figures in it. */
  enter() {
    this.outer.push(this.now)
    this.introduce()
  }

  leave() {
    this.now = this.outer.pop() ?? this.now
  }

  /** A semicolon; inside brackets it only separates items. */
  endGroup() {
    if (this.outer.length === 0) this.now = group(null, null, null)
  }

  /** The total in front of 其中 where several parts followed, none of them compared by itself. */
  private comparedOfSentence(): DraftClaim | null {
    const { head, items, compared } = this.sentence
    return head && items > 1 && !compared ? head : null
  }

  /** The end of a sentence; a comparison that opens the next one speaks of this one's head. Inside brackets one ends nothing. */
  endSentence() {
    if (this.outer.length > 0) return
    const about = this.comparedOfSentence() ?? this.compared
    this.now = group(null, about, about?.kind === 'amount' ? about : null)
    this.sentence = noSentence()
  }
}

function noSentence() {
  return { head: null, items: 0, compared: false }
}
