import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { inspectFile } from './inspect-file'

// Who reads the output may have seen enough (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run inspect -- FILE…')
  process.exitCode = 2
}

const readings = []
for (const file of files) {
  try {
    const { flat, refusal } = inspectFile(basename(file), readFileSync(file))
    readings.push(flat)
    if (refusal) {
      console.error(
        `${file}: no disclosure: ${refusal.reason}${refusal.looksLike ? ` (${refusal.looksLike})` : ''}`,
      )
      process.exitCode = 1
    }
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
if (files.length > 0) process.stdout.write(`${JSON.stringify(readings)}\n`)
