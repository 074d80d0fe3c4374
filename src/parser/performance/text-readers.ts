import type { TargetValue } from '../../model/target-value'
import { opensFrame } from './dimension-label'
import { nameEvidence, type NameEvidence } from './evidence'
import { headLabel, LONGEST_LABEL, type HeadLabel } from './head-labels'
import { readHeadText, type HeadText } from './head-parts'
import { readCell, type CellReading } from './row-token'
import { readTarget } from './target-limits'

/** Readers of single texts that remember what they read: labels, names and values stand in many cells of a document. */
export interface TextReaders {
  readonly cell: (text: string) => CellReading
  readonly frame: (text: string) => boolean
  readonly label: (key: string) => HeadLabel | null
  readonly head: (text: string) => HeadText
  readonly name: (plain: string) => NameEvidence
  readonly target: (text: string) => TargetValue
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    let reading = known.get(text)
    if (reading === undefined) {
      reading = read(text)
      known.set(text, reading)
    }
    return reading
  }
}

/** The readers for one document; what they remember goes with them. */
export function textReaders(): TextReaders {
  const label = remembering(headLabel)
  return {
    cell: remembering(readCell),
    frame: remembering(opensFrame),
    label: key => (key.length > LONGEST_LABEL ? null : label(key)),
    head: remembering(readHeadText),
    name: remembering(nameEvidence),
    target: remembering(readTarget),
  }
}
