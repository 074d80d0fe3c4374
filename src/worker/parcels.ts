import type { Disclosure } from '../model/disclosure'
import type { FromWorker, ReadResult } from './protocol'

/** A message with what goes over to the page instead of being copied. */
export interface Parcel {
  readonly message: FromWorker
  readonly transfer: Transferable[]
}

/** So many performance sheets are unpacked within two pictures. */
export const SHEETS_AT_ONCE = 100

/** A disclosure in parcels: as many of its sheets as are too many for one, then the rest of it. */
function disclosureParcels(
  job: number,
  disclosure: Disclosure,
  rest: (disclosure: Disclosure) => Parcel,
): Parcel[] {
  const { sheets } = disclosure
  const parcels: Parcel[] = []
  let at = 0
  for (; sheets.length - at > SHEETS_AT_ONCE; at += SHEETS_AT_ONCE) {
    const some = sheets.slice(at, at + SHEETS_AT_ONCE)
    parcels.push({ message: { job, type: 'sheets', sheets: some }, transfer: [] })
  }
  return [...parcels, rest(at === 0 ? disclosure : { ...disclosure, sheets: sheets.slice(at) })]
}

/**
 * What was read, one parcel a disclosure, a large one in several, the last with the rest of the result: the page unpacks
 * each in a step of its own and stays usable between two of them.
 */
export function parcelsOf(job: number, result: ReadResult): Parcel[] {
  const { source, reading } = result
  const numbers = source ? [source.lineStart, source.cells, source.firstCell] : []
  const last = (disclosures: readonly Disclosure[]): Parcel => ({
    message: { job, type: 'read', result: { ...result, reading: { ...reading, disclosures } } },
    transfer: numbers.map(each => each.buffer as ArrayBuffer),
  })
  const closing = reading.disclosures.at(-1)
  return [
    ...reading.disclosures.slice(0, -1).flatMap(each =>
      disclosureParcels(job, each, disclosure => ({
        message: { job, type: 'disclosure', disclosure },
        transfer: [],
      })),
    ),
    ...(closing ? disclosureParcels(job, closing, disclosure => last([disclosure])) : [last([])]),
  ]
}
