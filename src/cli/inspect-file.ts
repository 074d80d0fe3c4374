import { CHECKS } from '../checks'
import { runChecks } from '../checks/run-checks'
import type { Refusal } from '../model/reading'
import { openBytes } from '../intake'
import { readSource } from '../parser/read-source'
import { flatReading, type FlatReading } from './flat-reading'

/** What came of one file: its flat reading, and the reason why it holds no disclosure. */
export interface Inspected {
  readonly flat: FlatReading
  readonly refusal: Refusal | null
}

/** Reads the bytes of one file as the page does and gives the flat reading. */
export function inspectFile(name: string, bytes: Uint8Array): Inspected {
  const opened = openBytes(name, bytes)
  if ('refusal' in opened) {
    const source = {
      name,
      encoding: opened.encoding ?? 'unknown',
      format: 'disclosureText' as const,
      lines: 0,
    }
    return {
      flat: flatReading({ source, disclosures: [], refusal: opened.refusal }, () => 0),
      refusal: opened.refusal,
    }
  }
  const reading = readSource(opened.source)
  const lengthOf = (line: number) => opened.source.lines[line - 1]?.raw.length ?? 0
  const audits = reading.disclosures.map(disclosure => runChecks(CHECKS, disclosure, opened.source))
  return { flat: flatReading(reading, lengthOf, audits), refusal: reading.refusal }
}
