import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspectFile } from './inspect-file'

const truth = process.env['MINGZHANG_TRUTH'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const scorer = join(truth, 'score', 'score.mjs')
const samples = join(truth, 'samples')

/** Runs the scorer of the ground truth over a reading; the last line of its output with `--json` is the figures. */
function score(reading: string, ...options: string[]): string {
  const run = spawnSync(process.execPath, [scorer, reading, '--list', '0', ...options], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr || `the scorer ended with status ${run.status}`)
  return run.stdout.trimEnd()
}

/** What the scorer says of the real disclosures: its report in words, and its figures. */
export function sampleAccuracy(): { readonly report: string; readonly figures: object } {
  if (!existsSync(scorer) || !existsSync(samples))
    return {
      report: 'no ground truth at hand (MINGZHANG_TRUTH, else ../shared): no real disclosure was measured.',
      figures: {},
    }
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  try {
    const readings = readdirSync(samples)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => inspectFile(name, readFileSync(join(samples, name))).flat)
    const file = join(folder, 'readings.json')
    writeFileSync(file, JSON.stringify(readings))
    const figures: unknown = JSON.parse(score(file, '--json').split('\n').at(-1) ?? '{}')
    return { report: score(file), figures: typeof figures === 'object' && figures !== null ? figures : {} }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
