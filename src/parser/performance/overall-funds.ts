import type { MoneyUnit } from '../../model/money'
import type { OverallFund } from '../../model/performance'
import { AMOUNT, type HeadPiece } from './head-parts'
import { overallFundLabel, isTotalLabel } from './overall-labels'
import { figureOf } from './sheet-funds'

const UNIT = /万?元$/u
/** A row of another table: more than one amount behind one label. */
const STRANGE = 0
/** One label and its amount. */
const ALONE = 1
/** Beside the label of the other side, as the form prints it. */
const PAIRED = 2

const CONTRADICTED = 0.6

interface Read {
  readonly fund: OverallFund
  readonly strength: number
  /** Another print of the same strength says another amount. */
  readonly contradicted: boolean
}

const keyOf = (by: string, key: string) => `${by} ${key}`

const doubted = (fund: OverallFund, confidence: number, reason: string): OverallFund => ({
  ...fund,
  figure: { ...fund.figure, confidence: Math.min(fund.figure.confidence, confidence), reason },
})

/** The funds of the overall sheet by source and by use; what rows of other tables say among them is not believed. */
export class OverallFundReader {
  readonly #read = new Map<string, Read>()
  #labels = 0
  #totals = 0

  /** Looks at the words of a line before its funds are read. */
  open(words: readonly string[]): void {
    this.#totals = words.filter(isTotalLabel).length
    this.#labels = this.#totals + words.filter(word => overallFundLabel(word) !== null).length
  }

  /** 合计 stands once for each way of dividing: side by side, or alone where the other is lost. */
  total(column: number, useColumn: number, first: boolean): { by: 'source' | 'use'; key: string } {
    if (this.#totals === 2) return { by: first ? 'source' : 'use', key: 'total' }
    const source = (this.#read.get(keyOf('source', 'total'))?.strength ?? STRANGE) > STRANGE
    return { by: source || column >= useColumn ? 'use' : 'source', key: 'total' }
  }

  /** Takes the amount behind a label; whether there was one. `following` is what stands behind the label. */
  take(
    fund: { readonly by: 'source' | 'use'; readonly key: string },
    label: HeadPiece,
    following: readonly HeadPiece[],
    usual: MoneyUnit,
  ): boolean {
    const [next, more] = following
    const digits = next?.key.replace(UNIT, '') ?? ''
    const amount = next !== undefined && AMOUNT.test(digits) ? { ...next, key: digits } : null
    const printed = amount === null ? null : UNIT.exec(next?.key ?? '')?.[0]
    const unit = printed === '元' ? 'yuan' : printed === '万元' ? 'wanYuan' : usual
    const another = more?.key.replace(UNIT, '') ?? ''
    const strange = amount !== null && AMOUNT.test(another) && another !== digits
    const strength = strange ? STRANGE : this.#labels > 1 ? PAIRED : ALONE
    this.#keep({ ...fund, figure: figureOf(amount, label, unit) }, strength)
    return amount !== null
  }

  #keep(fund: OverallFund, strength: number): void {
    const key = keyOf(fund.by, fund.key)
    const known = this.#read.get(key)
    const [was, is] = [known?.fund.figure.fen ?? null, fund.figure.fen]
    const better = known && is !== null && strength > STRANGE && (was === null || strength > known.strength)
    if (!known || better) this.#read.set(key, { fund, strength, contradicted: false })
    else if (is !== null && was !== null && is !== was && strength === known.strength)
      this.#read.set(key, { ...known, contradicted: true })
  }

  /** In the order in which they were first printed. */
  funds(): OverallFund[] {
    const all = [...this.#read.values()]
    const totals = all.filter(({ fund }) => fund.key === 'total').map(({ fund }) => fund.figure.fen)
    return all.map(({ fund, strength, contradicted }) => {
      const { by, key, figure } = fund
      if (figure.fen === null) return fund
      if (strength === STRANGE) return doubted(fund, 0.5, 'figureOutsideColumns')
      if (contradicted) return doubted(fund, CONTRADICTED, 'headContradicts')
      if (key !== 'total' || strength > ALONE || totals.filter(fen => fen === figure.fen).length > 1)
        return fund
      const parts = all.flatMap(each =>
        each.fund.by === by && each.fund.key !== 'total' ? (each.fund.figure.fen ?? []) : [],
      )
      const sum = parts.reduce<number>((fen, part) => fen + part, 0)
      return parts.length === 0 || sum === figure.fen ? fund : doubted(fund, CONTRADICTED, 'headContradicts')
    })
  }
}
