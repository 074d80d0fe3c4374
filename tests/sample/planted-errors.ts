/** The errors that were put into the sample on purpose; everything else in it agrees to the fen. */
export const PLANTED_ERRORS = [
  {
    id: 'section-does-not-add-up',
    line: 165,
    printed: '298.15',
    shouldBe: '289.15',
    what: 'Table 3: section 21205 is larger than its only item; its class and tables 2 and 5 have the item’s amount.',
  },
  {
    id: 'wrong-growth-rate',
    line: 415,
    printed: '6.44%',
    shouldBe: '4.74%',
    what: 'Narrative 一: the growth of revenue does not follow from the amounts beside it.',
  },
  {
    id: 'agency-operating-mismatch',
    line: 453,
    printed: '41.30',
    shouldBe: '39.10',
    what: 'Narrative 八: agency operating expenses differ from table 11.',
  },
  {
    id: 'sheet-missing',
    line: 467,
    printed: '公开项目绩效目标14个',
    shouldBe: '13',
    what: 'Narrative 十 counts 14 published sheets; one project of table 12 has none.',
  },
  {
    id: 'cost-above-funds',
    line: 640,
    printed: '≤68.5万元',
    shouldBe: '≤62.4万元',
    what: 'A sheet’s only cost indicator is above its annual funds.',
  },
  {
    id: 'annual-total-differs-from-table',
    line: 759,
    printed: '2,182,000',
    shouldBe: '2,128,000',
    what: 'A sheet’s annual total has two digits exchanged against table 12.',
  },
] as const

/** Name of a planted error. */
export type PlantedErrorId = (typeof PLANTED_ERRORS)[number]['id']

/** The line of a planted error. */
export function plantedLine(id: PlantedErrorId): number {
  return PLANTED_ERRORS.find(error => error.id === id)?.line ?? 0
}
