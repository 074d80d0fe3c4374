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

if (existsSync(scorer) && existsSync(samples)) {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  try {
    const readings = readdirSync(samples)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => inspectFile(name, readFileSync(join(samples, name))).flat)
    const file = join(folder, 'readings.json')
    writeFileSync(file, JSON.stringify(readings))
    console.log(score(file))
    console.log(score(file, '--json').split('\n').at(-1) ?? '{}')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else {
  console.log('accuracy: no ground truth at hand (MINGZHANG_TRUTH, else ../shared); nothing was measured.')
  console.log('{}')
}
