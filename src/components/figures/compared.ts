import type { ComparedDocument } from '../../analysis/compared-document'
import type { OpenSource } from '../source-navigation'

/** One document of a comparison with the letter it goes by. */
export interface ComparedColumn extends ComparedDocument {
  readonly id: string
  readonly letter: string
  /** Organization and year. */
  readonly name: string
  readonly open: OpenSource
}

/** What the bars and figures of a comparison show. */
export const COMPARED_AS = ['share', 'amount'] as const
export type ComparedAs = (typeof COMPARED_AS)[number]

/** A … Z; more documents than letters are not compared. */
export const letterOf = (index: number): string => String.fromCodePoint(65 + index)
