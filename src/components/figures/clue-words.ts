import type { FindingClue } from '../../analysis/finding-clues'
import type { Messages } from '../../locales'
import { operandLabel } from './finding-words'

/** A clue in words. */
export function clueText(words: Messages, clue: FindingClue): string {
  const { clues } = words.checksView
  switch (clue.kind) {
    case 'sharedDifference':
      return clues.sharedDifference(clue.count)
    case 'differenceIsPart':
      return clues.differenceIsPart(clue.number, operandLabel(words, clue.operand))
    case 'differenceElsewhere':
    case 'printedElsewhere':
      return clues[clue.kind](clue.name, clue.place.line)
    case 'digitsSwapped':
    case 'digitMisread':
      return clues[clue.kind](clue.from, clue.to)
  }
}
