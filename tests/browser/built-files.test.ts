import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(file =>
  /\.(?:js|css|html)$/.test(file),
)
const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')

/** The policy of a built page. */
const policyOf = (file: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(file))?.[1] ?? ''

describe('the built files', () => {
  it('carry a policy that allows no inline or evaluated script and no connection', () => {
    for (const page of ['index.html', 'mingzhang.html']) {
      const policy = policyOf(page)
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("connect-src 'none'")
      expect(policy).not.toMatch(/unsafe-/)
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).toMatch(page === 'index.html' ? /^'self'$/ : /^'sha256-/)
    }
  })

  it('name no address to load anything from', () => {
    for (const page of ['index.html', 'mingzhang.html'])
      expect(read(page).replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(
        /(?:src|href)="(?:https?:)?\/\//,
      )
  })

  it('use nothing younger than Chromium 109 and Firefox 115', () => {
    // Young array methods are refused by the compiler (lib ES2022); Vue's own wrappers of them are never called.
    const younger =
      /Object\.groupBy|Map\.groupBy|Promise\.withResolvers|Array\.fromAsync|color-mix\(|light-dark\(|@starting-style|:has\(/
    const using = files.filter(file => younger.test(read(file)))
    expect(using).toEqual([])
  })

  it('name every package in them with its terms, those inside other packages too', () => {
    for (const file of files.filter(name => /page-facts-[^/]*\.js$|mingzhang\.html$/.test(name))) {
      const named = [
        ...read(file).matchAll(
          /\\"name\\":\\"([^"\\]+)\\",\\"version\\":\\"[^"\\]+\\",\\"licence\\":\\"([^"\\]+)/g,
        ),
      ]
      const names = named.map(([, name]) => name)
      expect(names, file).toEqual(
        expect.arrayContaining([
          'docx',
          'echarts',
          'fflate',
          'jszip',
          'nanoid',
          'pako',
          'papaparse',
          'pinia',
          '@vue/runtime-core',
        ]),
      )
      expect(new Set(names).size).toBe(names.length)
    }
    expect(files.filter(name => /page-facts-[^/]*\.js$/.test(name))).toHaveLength(1)
  })
})
