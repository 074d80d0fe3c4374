import type { OverallTask } from '../../model/performance'
import { isTaskLabel, overallWord } from './overall-labels'
import type { HeadPiece } from './head-parts'
import { textOf } from './sheet-fields'

interface Pair {
  readonly duty: HeadPiece[]
  readonly task: HeadPiece[]
}

/** The two columns 核心职能 | 重点任务 of the overall sheet, row by row. */
export class TaskReader {
  readonly #pairs: Pair[] = []
  #taskColumn = Infinity

  /** Notes where the head of the two columns stands. */
  open(pieces: readonly HeadPiece[]): void {
    const task = pieces.find(piece => overallWord(piece.key) === '重点任务')
    if (task) this.#taskColumn = task.column
  }

  /** `| 核心职能的一项 | 重点任务的一项`: a lone text behind the first column goes on with the task above. */
  read(pieces: readonly HeadPiece[]): void {
    const texts = pieces.filter(piece => !isTaskLabel(overallWord(piece.key)))
    const [first, ...rest] = texts
    if (!first) return
    if (rest.length > 0) {
      this.#pairs.push({ duty: [first], task: rest })
      return
    }
    const last = this.#pairs.at(-1)
    if (first.column < this.#taskColumn) this.#pairs.push({ duty: [first], task: [] })
    else if (last) last.task.push(first)
    else this.#pairs.push({ duty: [], task: [first] })
  }

  tasks(): OverallTask[] {
    return this.#pairs.map(({ duty, task }) => ({ duty: textOf(duty), task: textOf(task) }))
  }
}
