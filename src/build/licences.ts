import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** A package whose code ships, and the terms it ships under. */
interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

const MODULE = 'virtual:licences'
const MARK = '__LICENCES__'

/** What packages hold ready-made inside their own files, so that no module of it is bundled by its name. */
const EMBEDDED: Readonly<Record<string, readonly string[]>> = {
  jszip: ['immediate', 'lie', 'pako', 'setimmediate'],
  docx: ['fflate', 'nanoid'],
}

/** Folders of the packages that bundles of this process were made of; workers are bundled before the page. */
const folders = new Set<string>()

/** The folder of the package that a module of node_modules belongs to. */
function packageOf(id: string): string | null {
  const [file = ''] = id.replace(/^\0/, '').split('?')
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))
  return match?.[1] ?? null
}

/** A package's folder and those of what stands inside it; none where it is no package. */
function withEmbedded(folder: string): string[] {
  if (!existsSync(join(folder, 'package.json'))) return []
  const inside = (EMBEDDED[basename(folder)] ?? []).map(name => {
    const found = [join(folder, 'node_modules', name), join(dirname(folder), name)].find(path =>
      existsSync(join(path, 'package.json')),
    )
    if (found === undefined) throw new Error(`${name}, which ${folder} holds, is not installed`)
    return found
  })
  return [folder, ...inside]
}

function shipped(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const text = readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i.test(file))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n')
  if (license === undefined) throw new Error(`${name} names no licence`)
  return { name, version, licence: license, text }
}

/** Gives `virtual:licences` the packages whose code is in the bundles, with the terms of each; it goes on after them. */
export function licences(): Plugin {
  let building = false
  return {
    name: 'licences',
    enforce: 'pre',
    configResolved: ({ command }) => void (building = command === 'build'),
    resolveId: id => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      return `export const LICENCES = ${building ? `JSON.parse('${MARK}')` : '[]'}`
    },
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter(each => each.type === 'chunk')
        for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
          const folder = packageOf(id)
          if (folder !== null) for (const each of withEmbedded(folder)) folders.add(each)
        }
        const list = [...folders]
          .map(shipped)
          .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
        const code = JSON.stringify(JSON.stringify(list)).replaceAll('</', '<\\/')
        for (const chunk of chunks)
          if (chunk.code.includes(MARK)) chunk.code = chunk.code.replace(/(["'`])__LICENCES__\1/, () => code)
      },
    },
  }
}
