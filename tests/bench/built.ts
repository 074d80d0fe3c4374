import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type * as Reading from './reading'

const ENTRY = fileURLToPath(new URL('./reading.ts', import.meta.url))

/**
 * The reading as the page ships it, bundled for the oldest browser. Under the runner of these scripts every function
 * would also be given its name each time it is made, which takes as long as the reading itself.
 */
export async function builtReading(): Promise<typeof Reading> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: ENTRY, write: false, minify: true, target: 'chrome109' },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk === undefined) throw new Error('the reading was not built')
  return (await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`)) as typeof Reading
}
