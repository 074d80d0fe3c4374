import type { Quantity } from './quantities'

/** Between two numbers of one list: 0.3万元、0.6万元; 增加18万元、减少1万元. */
const LISTED = /^[和及与、,以]{1,2}[^\d,;。:、()\n]{0,6}$/u

/** No list of amounts under 分别 is longer. */
const LONGEST = 24

/** How many of the quantities from the given one on stand in one list. */
export function listLength(text: string, quantities: readonly Quantity[], from: number): number {
  for (let at = from; at < from + LONGEST; at++) {
    const [one, next] = quantities.slice(at, at + 2)
    if (next?.family !== one?.family || !LISTED.test(text.slice(one?.after, next?.start)))
      return at - from + 1
  }
  return LONGEST
}

/** Pictures `A、B分别为1万元、2万元，分别增加0.1万元、0.2万元`: labels that numbers take in turn. */
export class LabelsInTurn {
  #labels: readonly string[] = []
  #at = 0
  /** The amounts of this sentence and of the one before. */
  #amounts: string[] = []
  #before: readonly string[] = []

  get running(): boolean {
    return this.#labels.length > 0
  }

  /** The first of the labels. */
  start(labels: readonly string[]): string | null {
    this.#labels = labels
    this.#at = 0
    return labels[0] ?? null
  }

  /** The labels given last once more, else those of as many amounts as numbers follow; null where there are too few. */
  again(count: number): string | null {
    if (this.running) return this.start(this.#labels)
    const amounts = this.#amounts.length >= count ? this.#amounts : this.#before
    return amounts.length >= count ? this.start(amounts.slice(-count)) : null
  }

  next(): string | null {
    this.#at++
    return this.#labels[this.#at] ?? null
  }

  /** An amount was read under this label. */
  keep(label: string): void {
    this.#amounts.push(label)
  }

  /** The end of a group or of a sentence. */
  end(ofSentence: boolean): void {
    this.#labels = []
    if (!ofSentence) return
    this.#before = this.#amounts
    this.#amounts = []
  }
}
