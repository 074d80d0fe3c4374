import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'
import { createLineLedger } from '@/parser/line-ledger'
import { readNarrative } from '@/parser/narrative'
import { outlineOf } from '@/parser/outline'
import { sharedDir } from '../../shared'
import { tablesOf } from './read-narrative-text'

interface GoldClaim {
  readonly section: string
  readonly line: number
  readonly value: number
  readonly unit: string
  readonly direction: string | null
}

function samples(): { readonly name: string; readonly text: string; readonly gold: GoldClaim[] }[] {
  if (!sharedDir) return []
  return readdirSync(`${sharedDir}/samples`).map(name => {
    const gold: { claims: GoldClaim[] } = JSON.parse(
      readFileSync(`${sharedDir}/gold/${name.slice(0, 3)}.narrative.json`, 'utf8'),
    )
    return { name, text: readFileSync(`${sharedDir}/samples/${name}`, 'utf8'), gold: gold.claims }
  })
}

const key = ({ section, line, value, unit, direction }: GoldClaim) =>
  `${section} ${line} ${value}${unit} ${direction ?? '-'}`

describe.skipIf(!sharedDir)(
  'the narratives of the real samples (needs the ground truth beside the repository)',
  () => {
    it.each(samples())('$name gives the labelled claims and no other', ({ name, text, gold }) => {
      const source = readDisclosureText(name, 'utf-8', text)
      const context = { source, ledger: createLineLedger(source.lines.length), issues: [] }
      const year = Number(/(20\d\d)年/u.exec(text)?.[1])
      const [segments = []] = outlineOf(context)
      const { claims } = readNarrative(context, segments, tablesOf(), year)
      const read = claims.map(claim => key({ ...claim, line: claim.place.line }))
      expect(read.sort()).toEqual(gold.map(key).sort())
    })
  },
)
