import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectFile } from '@/cli/inspect-file'
import { sharedDir } from '../shared'

describe.skipIf(sharedDir === null)(
  'the real disclosures (skipped where the ground truth is not at hand)',
  () => {
    it('have every head, cell, name and row kind right, and no line of a table unread', () => {
      const shared = sharedDir ?? ''
      const folder = join(shared, 'samples')
      const readings = readdirSync(folder).map(
        name => inspectFile(name, readFileSync(join(folder, name))).flat,
      )
      const file = join(mkdtempSync(join(tmpdir(), 'mingzhang-')), 'readings.json')
      writeFileSync(file, JSON.stringify(readings))
      const output = execFileSync(process.execPath, [join(shared, 'score/score.mjs'), file, '--list', '0'], {
        encoding: 'utf8',
      })
      const heads = output.split('\n').filter(line => line.includes('head '))
      expect(heads).toHaveLength(readings.length)
      for (const line of heads) {
        const [, cells, of, extra, names, namesOf, kinds, kindsOf] =
          /head right; cells (\d+)\/(\d+) .*extra (\d+); names (\d+)\/(\d+); row kinds (\d+)\/(\d+)/u.exec(
            line,
          ) ?? []
        expect([cells, extra, names, kinds]).toEqual([of, '0', namesOf, kindsOf])
      }
      expect(readings.map(reading => reading.unread)).toEqual(readings.map(() => []))
    }, 30_000)
  },
)
