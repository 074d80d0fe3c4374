import type { Heading } from './heading'

const OPENING = new Set(['cover', 'contents', 'overview'])

/**
 * Cuts the headings of a text into those of its disclosures. A second disclosure opens with a cover, contents or 概况
 * after the tables and the narrative of the first, or with the first table printed again under another year.
 */
export function splitDocuments(headings: readonly Heading[]): Heading[][] {
  const documents: Heading[][] = []
  let current: Heading[] = []
  let tables = new Set<string>()
  let opening: number | null = null
  let year: number | null = null
  const cut = (index: number) => {
    documents.push(current.slice(0, index))
    current = current.slice(index)
    tables = new Set()
    year = null
  }
  for (const heading of headings) {
    current.push(heading)
    if (OPENING.has(heading.kind)) {
      if (tables.size > 0) opening ??= current.length - 1
    } else if (heading.kind === 'table' || heading.kind === 'tables') {
      const id = heading.tables.join()
      const again = id !== '' && tables.has(id)
      const otherYear = again && year !== null && heading.year !== null && heading.year !== year
      // A page may repeat the cover's title as its head.
      if (opening !== null && (again || current[opening]?.kind !== 'cover')) cut(opening)
      else if (otherYear || (id === 'T1' && again && tables.size > 2)) cut(current.length - 1)
      if (id !== '') tables.add(id)
      year = heading.year ?? year
      opening = null
    } else if (heading.kind === 'sheet' && opening !== null && current[opening]?.kind === 'cover')
      opening = null
  }
  documents.push(current)
  return documents.filter(document => document.length > 0)
}
