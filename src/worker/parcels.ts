import type { Disclosure } from '../model/disclosure'
import type { FromWorker, ReadResult } from './protocol'

/** A message with what goes over to the page instead of being copied. */
export interface Parcel {
  readonly message: FromWorker
  readonly transfer: Transferable[]
}

/**
 * What was read, one parcel a disclosure: the page unpacks each in a step of its own, stays usable between two of them, and
 * does so while the worker checks them.
 */
export function disclosureParcels(job: number, disclosures: readonly Disclosure[]): Parcel[] {
  return disclosures.map(disclosure => ({ message: { job, type: 'disclosure', disclosure }, transfer: [] }))
}

/** What the checks found, one parcel a disclosure, then the rest of the result. */
export function resultParcels(job: number, { audits, ...result }: ReadResult): Parcel[] {
  const { source, reading } = result
  const rest = { ...result, audits: [], reading: { ...reading, disclosures: [] } }
  const numbers = source ? [source.lineStart, source.cells, source.firstCell] : []
  return [
    ...audits.map((audit): Parcel => ({ message: { job, type: 'audit', audit }, transfer: [] })),
    {
      message: { job, type: 'done', result: rest },
      transfer: numbers.map(each => each.buffer as ArrayBuffer),
    },
  ]
}
