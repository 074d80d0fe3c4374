import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const template = fileURLToPath(new URL('service-worker.js', import.meta.url))

/** Writes `sw.js` beside the built page: a service worker that keeps every file of it, named by what they hold. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .map(file => file.replaceAll('\\', '/'))
          .filter(file => statSync(`${dir}/${file}`).isFile() && !/^(?:sw\.js|mingzhang\.html)$/.test(file))
          .sort()
        const code = readFileSync(template, 'utf8')
        const hash = createHash('sha256').update(code)
        for (const file of files) hash.update(file).update(readFileSync(`${dir}/${file}`))
        const names = files.map(file => (file === 'index.html' ? './' : `./${file}`))
        writeFileSync(
          `${dir}/sw.js`,
          code
            .replace('__RELEASE__', hash.digest('hex').slice(0, 16))
            .replace("['__FILES__']", JSON.stringify(names)),
        )
      },
    },
  }
}
