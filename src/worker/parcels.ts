import type { FromWorker, ReadResult } from './protocol'

const NOTHING_CHECKED = { findings: [], obligations: [] }

/** A message with what goes over to the page instead of being copied. */
export interface Parcel {
  readonly message: FromWorker
  readonly transfer: Transferable[]
}

/**
 * A result in parcels, one a disclosure, then the rest: the page unpacks each in a step of its own and stays usable
 * between two of them.
 */
export function parcelsOf(job: number, result: ReadResult): Parcel[] {
  const { source, reading, audits } = result
  const rest = { ...result, audits: [], reading: { ...reading, disclosures: [] } }
  const numbers = source ? [source.lineStart, source.cells, source.firstCell] : []
  return [
    ...reading.disclosures.map((disclosure, index): Parcel => ({
      message: { job, type: 'disclosure', disclosure, audit: audits[index] ?? NOTHING_CHECKED },
      transfer: [],
    })),
    {
      message: { job, type: 'done', result: rest },
      transfer: numbers.map(each => each.buffer as ArrayBuffer),
    },
  ]
}
