import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page. */
    pageUrl: string
    /** file:// address of the single-file build. */
    singleFileUrl: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Serves the built page (building it first where it has not been) for the tests in a real browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${root}dist/index.html`)) await build({ root, logLevel: 'warn' })
  if (!existsSync(`${root}dist/mingzhang.html`)) await build({ root, mode: 'single', logLevel: 'warn' })
  const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' })
  project.provide('pageUrl', server.resolvedUrls?.local[0] ?? '')
  project.provide('singleFileUrl', new URL('../../dist/mingzhang.html', import.meta.url).href)
  return () => server.close()
}
