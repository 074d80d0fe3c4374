import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../src/checks', import.meta.url))

it('every file that defines a check is listed', () => {
  const list = readFileSync(`${folder}/index.ts`, 'utf8')
  const defining = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.includes('/') && file.endsWith('.ts'))
    .filter(file => /= (?:defineCheck|ofBudget)\(/u.test(readFileSync(`${folder}/${file}`, 'utf8')))
  expect(defining.length).toBeGreaterThan(50)
  expect(defining.filter(file => !list.includes(`'./${file.slice(0, -3)}'`))).toEqual([])
})
