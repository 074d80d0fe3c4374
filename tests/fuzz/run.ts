// Tries every property many times over: `npm run fuzz -- 50` gives each fifty times the runs of the test suite, from a seed
// of this moment. It prints what it tried and, where something fails, the smallest case with the seed that finds it again.
import fc from 'fast-check'
import { PROPERTIES } from './properties'

const times = Number(process.argv[2] ?? 20)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
let failed = 0

for (const { name, property, runs } of PROPERTIES) {
  const began = performance.now()
  const result = await fc.check(property, { numRuns: runs * times, seed })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  // oxlint-disable-next-line no-console -- it is a command
  console.log(`${result.failed ? 'FAILED' : 'holds '} ${name}: ${result.numRuns} runs, ${seconds} s`)
  if (!result.failed) continue
  failed++
  // oxlint-disable-next-line no-console -- it is a command
  console.log(fc.defaultReportMessage(result))
}
// oxlint-disable-next-line no-console -- it is a command
console.log(failed === 0 ? `nothing found (seed ${seed})` : `${failed} found (seed ${seed})`)
process.exitCode = failed === 0 ? 0 : 1
