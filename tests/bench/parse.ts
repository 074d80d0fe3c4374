import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { sharedDir } from '../shared'
import { builtReading } from './built'
import { median, round } from './figures'

/*
 * Full model from decoded text (split into cells, outline, tables, sheets, narrative, head) against PapaParse merely
 * splitting the same text at tabs. One process, warm, the two taking turns; medians over all texts. Both run as they are
 * shipped.
 */

const WARM_UP = 20
const RUNS = 60

interface Text {
  readonly name: string
  readonly text: string
}

function texts(): Text[] {
  if (sharedDir) {
    const folder = `${sharedDir}/samples`
    return readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
  }
  const sample = fileURLToPath(new URL('../../src/sample/disclosure.txt', import.meta.url))
  return [{ name: 'sample', text: readFileSync(sample, 'utf8') }]
}

const { readDisclosureText, readSource } = await builtReading()
const model = ({ name, text }: Text) =>
  readSource(readDisclosureText(name, 'utf-8', text)).disclosures.reduce(
    (sum, { claims, sheets }) => sum + claims.length + sheets.length,
    0,
  )
const split = ({ text }: Text) => Papa.parse(text, { delimiter: '\t', quoteChar: '\0' }).data.length

function milliseconds(work: () => number, counted: { sum: number }): number {
  const start = performance.now()
  counted.sum += work()
  return performance.now() - start
}

const inputs = texts()
/** Keeps the results in use, so that no engine may skip the work. */
const counted = { sum: 0 }
const times = inputs.map(() => ({ model: [] as number[], split: [] as number[] }))
for (let run = -WARM_UP; run < RUNS; run++) {
  inputs.forEach((input, index) => {
    const first = run % 2 === 0
    const before = first ? milliseconds(() => model(input), counted) : 0
    const splitting = milliseconds(() => split(input), counted)
    const modelling = first ? before : milliseconds(() => model(input), counted)
    if (run < 0) return
    times[index]?.model.push(modelling)
    times[index]?.split.push(splitting)
  })
}

const results = inputs.map(({ name, text }, index) => {
  const modelMs = median(times[index]?.model ?? [])
  const splitMs = median(times[index]?.split ?? [])
  return {
    name: name.slice(0, 3),
    characters: text.length,
    modelMs: round(modelMs),
    splitMs: round(splitMs),
    ratio: round(modelMs / splitMs),
  }
})
const total = (key: 'modelMs' | 'splitMs') => results.reduce((sum, result) => sum + result[key], 0)
const ratio = total('modelMs') / total('splitMs')

const out = (line: string) => process.stdout.write(`${line}\n`)
out(
  `Full model against PapaParse splitting the same text; ${RUNS} interleaved warm runs, medians, ${counted.sum > 0 ? 'Node' : ''} ${process.version}`,
)
for (const { name, characters, modelMs, splitMs, ratio } of results)
  out(`${name}  ${characters} characters  model ${modelMs} ms  split ${splitMs} ms  ratio ${ratio}`)
out(
  JSON.stringify({
    bench: 'parse',
    runs: RUNS,
    texts: results.length,
    modelMs: round(total('modelMs')),
    splitMs: round(total('splitMs')),
    ratio: round(ratio),
  }),
)
