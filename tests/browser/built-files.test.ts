import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
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

  it('use nothing younger than Chromium 109', () => {
    // Young array methods are refused by the compiler (lib ES2022); Vue's own wrappers of them are never called.
    const younger =
      /Object\.groupBy|Map\.groupBy|Promise\.withResolvers|Array\.fromAsync|color-mix\(|light-dark\(|@starting-style/
    const using = files.filter(file => younger.test(read(file)))
    expect(using).toEqual([])
  })
})

/** The page with every script and style sheet that loading it fetches before anything is done, in the language given. */
function firstPaint(language: string): string[] {
  const fetched = new Set(['index.html'])
  const follow = (file: string, pattern: RegExp) => {
    for (const [, name = ''] of read(file).matchAll(pattern)) {
      const target = join(dirname(file), name)
      if (fetched.has(target)) continue
      fetched.add(target)
      if (target.endsWith('.js')) follow(target, /(?:from|import)\s*"(\.[^"]+\.js)"/g)
    }
  }
  follow('index.html', /(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)
  const words = files.filter(file =>
    read(file).includes(language === 'zh-CN' ? '把预算公开文件拖到' : 'Drop a budget disclosure'),
  )
  const own = words.find(file => file.endsWith('.js'))
  if (words.length !== 2 || own === undefined) throw new Error('the words of the first screen are not apart')
  return [...fetched, own]
}

describe.each(['zh-CN', 'en'])('the first paint in %s', language => {
  it('fetches at most 70 KiB, compressed', () => {
    const sizes = firstPaint(language).map(file => [file, gzipSync(read(file)).length] as const)
    const whole = sizes.reduce((sum, [, size]) => sum + size, 0)
    expect(sizes.length).toBeGreaterThan(3)
    expect(whole / 1024, JSON.stringify(sizes)).toBeLessThan(70)
  })
})
