import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

describe('the inspecting command', () => {
  it('ends quietly when its reader has seen enough', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'inspect-')), 'a.txt')
    const row = '201\t甲\t1.00\t\t1.00\n'
    writeFileSync(file, `预算支出总表\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n${row.repeat(3000)}`)
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/inspect.ts', file])
    child.stdout.once('data', () => child.stdout.destroy())
    let said = ''
    child.stderr.on('data', data => (said += String(data)))
    const code = await new Promise(resolve => child.on('close', resolve))
    expect([code, said]).toEqual([0, ''])
  }, 60_000)
})
