import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PATIENCE_MS } from './browser'
import { eachPage, sample } from './each-page'
import { chooseFiles, overviewTitle } from './page-actions'

let page: Page
let base: string
eachPage(
  async given => {
    page = given
    await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
    await overviewTitle(page).waitFor()
    base = page.url().replace(/overview.*$/, '')
  },
  { width: 1280, height: 720 },
)

const yearBefore = () =>
  sample
    .toString('utf8')
    .replaceAll('2025', '2024')
    .replaceAll('2026', '2025')
    .replace(/^智慧公园管理平台运行维护\t.*\n/mu, '')

describe('two years of one organization', () => {
  it('stand side by side: classes drill by the address, projects are chosen by what became of them', async () => {
    const earlier = yearBefore()
    await chooseFiles(page, [{ name: 'earlier.txt', bytes: Buffer.from(earlier, 'utf8') }])
    await page.waitForURL(url => /\/overview/.test(url.href) && !url.href.startsWith(base))
    await overviewTitle(page).waitFor()
    const other = /#\/d\/([^/]+)\//.exec(page.url())?.[1] ?? ''

    await page.goto(`${base}compare?with=${other}`)
    const title = page.locator('.compare h1')
    await title.waitFor()
    await expect.poll(() => title.innerText(), { timeout: PATIENCE_MS }).toBe('2026 年预算与 2025 年持平')
    const projects = page.locator('.compare section', { hasText: '新增 1 个项目' })
    await projects.getByRole('button', { name: /^新增/ }).click()
    await page.waitForURL(/fate=new/)
    expect(await projects.locator('tbody th').allInnerTexts()).toEqual(['智慧公园管理平台运行维护'])

    const drill = page.locator('.compare tbody button.open').first()
    const name = (await drill.innerText()).replace(/ ›$/, '')
    await drill.click()
    await page.waitForURL(/code=\d{3}/)
    await page.goBack()
    await page.waitForURL(url => !url.href.includes('code='))
    await expect
      .poll(() => page.locator('.compare tbody button.open').first().innerText(), { timeout: PATIENCE_MS })
      .toContain(name)
  })

  it('a file chosen while comparing joins; a project leads to its page, and back', async () => {
    await page.goto(`${base}compare`)
    await page.getByRole('main').getByRole('button', { name: '选择文件' }).waitFor()
    await chooseFiles(page, [{ name: 'earlier.txt', bytes: Buffer.from(yearBefore(), 'utf8') }])
    await page.waitForURL(/compare\?with=/)
    const title = page.locator('.compare h1')
    await expect.poll(() => title.innerText(), { timeout: PATIENCE_MS }).toBe('2026 年预算与 2025 年持平')

    const project = page.locator('.compare a.project', { hasText: '智慧公园管理平台运行维护' })
    await project.click()
    await page.waitForURL(url => url.href.startsWith(`${base}projects?project=r`))
    await page.getByRole('heading', { name: '智慧公园管理平台运行维护' }).waitFor()
    await page.goBack()
    await expect.poll(() => title.innerText(), { timeout: PATIENCE_MS }).toBe('2026 年预算与 2025 年持平')
  })
})
