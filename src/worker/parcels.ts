import type { FromWorker, ReadResult } from './protocol'

/** A message with what goes over to the page instead of being copied. */
export interface Parcel {
  readonly message: FromWorker
  readonly transfer: Transferable[]
}

/**
 * What was read, one parcel a disclosure, the last with the rest of the result: the page unpacks each in a step of its own
 * and stays usable between two of them.
 */
export function parcelsOf(job: number, result: ReadResult): Parcel[] {
  const { source, reading } = result
  const rest = { ...result, reading: { ...reading, disclosures: reading.disclosures.slice(-1) } }
  const numbers = source ? [source.lineStart, source.cells, source.firstCell] : []
  return [
    ...reading.disclosures.slice(0, -1).map((disclosure): Parcel => ({
      message: { job, type: 'disclosure', disclosure },
      transfer: [],
    })),
    {
      message: { job, type: 'read', result: rest },
      transfer: numbers.map(each => each.buffer as ArrayBuffer),
    },
  ]
}
