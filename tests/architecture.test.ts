import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Which folders of src a folder may import, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  intake: ['model'],
  parser: ['model'],
  checks: ['model'],
  analysis: ['model'],
  corrections: ['model'],
  locales: ['model'],
  saved: ['model', 'corrections'],
  sample: [],
  charts: ['model', 'analysis', 'locales'],
  wording: ['model', 'analysis', 'corrections', 'locales'],
  exports: ['model', 'analysis', 'charts', 'corrections', 'locales', 'saved', 'wording'],
  worker: ['model', 'intake', 'parser', 'checks', 'corrections', 'saved'],
  stores: ['model', 'worker', 'analysis', 'corrections', 'intake', 'locales', 'saved'],
  components: ['model', 'analysis', 'corrections', 'charts', 'locales', 'wording', 'exports', 'styles'],
  views: [
    'model',
    'checks',
    'analysis',
    'corrections',
    'charts',
    'locales',
    'wording',
    'exports',
    'stores',
    'components',
    'worker',
    'sample',
    'styles',
  ],
  cli: ['model', 'intake', 'parser', 'checks', 'analysis', 'charts', 'locales', 'worker'],
  styles: [],
  build: [],
}

/** Folders that run in plain Node, and what they must not touch there. */
const PURE = new Set([
  'model',
  'intake',
  'parser',
  'checks',
  'analysis',
  'corrections',
  'saved',
  'charts',
  'locales',
  'wording',
  'exports',
])
const IMPURE =
  /\bfrom '(?:vue|pinia|idb-keyval|reka-ui|vue-router)'|\bdocument\.(?:create|query|get|add|body|head|cookie|documentElement)|\b(?:window|navigator|localStorage|indexedDB)\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(?:ts|vue|mjs)$/.test(file))
  .map(file => file.replaceAll('\\', '/'))

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, target = '']) =>
    relative(src, resolve(src, dirname(file), target.replace(/\?.*$/, ''))).replaceAll('\\', '/'),
  )
}

describe('the folders of src', () => {
  it('import one way', () => {
    const wrong: string[] = []
    for (const file of files) {
      const folder = file.split('/')[0] ?? ''
      if (!file.includes('/')) continue
      const allowed = MAY_IMPORT[folder]
      if (!allowed) wrong.push(`${file}: folder ${folder} is in no list`)
      for (const target of importsOf(file)) {
        const to = target.split('/')[0] ?? ''
        // The version of the product stands in package.json and nowhere else.
        if (target === '../package.json' && file === 'exports/tool.ts') continue
        if (to !== folder && !allowed?.includes(to)) wrong.push(`${file} imports ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('hold no import cycle', () => {
    const fileOf = (target: string) =>
      [target, `${target}.ts`, `${target}/index.ts`].find(path => files.includes(path))
    const graph = new Map(files.map(file => [file, importsOf(file).map(fileOf).filter(Boolean) as string[]]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) visit(next, [...path, file])
        done.add(file)
      }
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('keep effects out of the pure ones', () => {
    const wrong = files.filter(file => {
      if (!PURE.has(file.split('/')[0] ?? '')) return false
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return IMPURE.test(code)
    })
    expect(wrong).toEqual([])
  })

  it('know idb-keyval in one file and ECharts at run time in one component', () => {
    const using = (name: string) =>
      files.filter(file => readFileSync(join(src, file), 'utf8').includes(`from '${name}'`))
    expect(using('idb-keyval')).toEqual(['stores/storage.ts'])
    const importing = files.filter(
      file => !file.startsWith('charts/') && importsOf(file).some(i => i === 'charts/echarts'),
    )
    expect(importing).toEqual(['components/figures/chart-runtime.ts'])
    // One component draws with it; another file only has it fetched before it is needed.
    const fetching = files.filter(file => importsOf(file).includes(importing[0]?.slice(0, -3) ?? ''))
    expect([...fetching].sort()).toEqual(['components/figures/e-chart.vue', 'views/prepare.ts'])
  })

  it('list every plug-in', () => {
    for (const folder of ['parser/tables', 'charts']) {
      const list = join(src, folder, 'index.ts')
      if (!existsSync(list)) continue
      const text = readFileSync(list, 'utf8')
      const unlisted = files.filter(file => {
        if (dirname(file) !== folder) return false
        const code = readFileSync(join(src, file), 'utf8')
        return (
          /= define(?:Table|Chart)\(/.test(code) && !text.includes(`'./${file.slice(folder.length + 1, -3)}'`)
        )
      })
      expect(unlisted).toEqual([])
    }
  })
})
