import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { SECTIONS } from '@/views/sections'
import { watchAnswers } from './answers'
import type { Watch } from './browser'
import { saveEveryFormat, visitEveryView } from './every-view'
import { eachPage } from './each-page'
import { dropFiles, overviewTitle, TITLE } from './page-actions'

/** What would do something in a page that believed it. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>document.title="owned"</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  'https://example.invalid/a.png',
  '=HYPERLINK("https://example.invalid","x")',
  '=cmd|calc!A0',
  '\u202e目项\u202c反',
  '没有\u202e完的',
  '没有\u2067完的',
  '名\u200b\u2060称\ufeff',
  '__proto__',
  'constructor',
  'toString',
  '{{constructor.constructor("return 1")()}}',
  '%s%n${7*7}',
]

const pages = (): string[] => [
  '某某市示例局2031年部门预算公开',
  ...['某某市示例局', ...HOSTILE].map(text => `说明：${text}`),
  '表三 2031年部门支出总表',
  '单位：万元',
  '科目编码\t科目名称\t合计\t基本支出\t项目支出',
  `合计\t\t${HOSTILE.length}.00\t\t${HOSTILE.length}.00`,
  ...HOSTILE.map((text, at) => `20${10 + at}\t${text}\t1.00\t\t1.00`),
  '2031年项目支出预算表（本年预算）',
  '单位：万元',
  '项目名称\t合计\t2031年财政拨款\t\t\t财政专户管理 资金\t单位资金',
  '\t\t一般公共预算\t政府性基金预算\t国有资本经营预算\t\t',
  `某某市示例局\t${HOSTILE.length}.00\t${HOSTILE.length}.00\t\t\t\t`,
  ...HOSTILE.map(text => `${text}\t1.00\t1.00\t\t\t\t`),
]
const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

let page: Page
let watch: Watch
eachPage((given, watching, context) => {
  page = given
  watch = watching
  const files = new RegExp(`^(?:data:|blob:|${new URL(page.url()).origin}/(?:assets/[^?]*|[\\w.-]*)$)`)
  context.on('request', request => {
    if (!files.test(request.url().replace(/#.*$/, ''))) watch.foreign.push(request.url())
  })
  page.on('dialog', dialog => watch.errors.push(`a dialog: ${dialog.message()}`))
})

/** How long the page takes to answer, in milliseconds, at worst while `work` goes on. */
async function slowest(work: () => Promise<unknown>): Promise<number> {
  const worst = await watchAnswers(page)
  await work()
  return worst()
}

it('hostile cells are shown as text in every view and leave as text in every file', async () => {
  await dropFiles(page, [{ name: '<img src=x onerror=alert(2)>.txt', bytes: text(pages()) }])
  await overviewTitle(page).waitFor()
  const title = await page.title()
  await visitEveryView(page, [])
  await saveEveryFormat(page)
  const base = page.url().replace(/[a-z]+(?:\?.*)?$/, '')
  for (const { id } of SECTIONS) {
    await page.goto(`${base}${id}`)
    await page.locator(`${TITLE}, main [role=grid]`).first().waitFor()
    const made = await page.evaluate(() => ({
      foreign: document.querySelectorAll('main img, main script, main iframe, main [onerror], main [onload]')
        .length,
      links: [...document.querySelectorAll('a[href]')].filter(
        link => !/^(?:#|\.?\/?#|\.\/)/.test(link.getAttribute('href') ?? ''),
      ).length,
    }))
    expect(made, id).toEqual({ foreign: 0, links: 0 })
    const written = await page.locator('body').innerText()
    expect(written, id).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\[native code\]|\[object /u)
  }
  for (const [view, shown] of [
    ['source', '<img src=x onerror=alert(1)>'],
    ['projects', '__proto__'],
    ['projects', 'javascript:alert(1)'],
  ]) {
    await page.goto(`${base}${view}`)
    await page
      .locator('main')
      .getByText(shown ?? '')
      .first()
      .waitFor()
  }
  expect(await page.title()).not.toBe('owned')
  expect(title).not.toContain('owned')
})

const ENDLESS = [
  '百万列.csv',
  '百万格.txt',
  '长行.txt',
  '单引号.csv',
  '双引号.csv',
  '标签.txt',
  '竖线.md',
  '二十万行.txt',
] as const

/** Drops a file that is made in the page, since it is too large to be sent there. */
const dropEndless = (name: string) =>
  page.evaluate(given => {
    const head = '表三 部门支出总表\n科目编码,科目名称,合计,基本支出,项目支出\n'
    const contents: Readonly<Record<string, () => string>> = {
      '百万列.csv': () => head + '项,'.repeat(1_000_000),
      '百万格.txt': () => head + '1\t'.repeat(900_000),
      '长行.txt': () => head + '长'.repeat(15_000_000),
      '单引号.csv': () => head + '"a'.repeat(900_000),
      '双引号.csv': () => head + '"'.repeat(1_900_000),
      '标签.txt': () => head + '<td>'.repeat(450_000),
      '竖线.md': () => head + '|'.repeat(900_000),
      '二十万行.txt': () => head.replaceAll(',', '\t') + '合计\t\t1.00\t1.00\t\n'.repeat(200_000),
    }
    const data = new DataTransfer()
    data.items.add(new File([contents[given]?.() ?? ''], given))
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    )
  }, name)

it.each(ENDLESS)('%s is bounded or refused with a reason, and the page answers meanwhile', async name => {
  const worst = await slowest(async () => {
    await dropEndless(name)
    await page.locator('.refusal, .overview h1, .notices .line').first().waitFor({ timeout: 180_000 })
  })
  expect(worst).toBeLessThan(5000)
})

const ONE_TABLE = [
  '2031年部门支出总表',
  '单位：万元',
  '科目编码,科目名称,合计,基本支出,项目支出',
  '合计,,1.00,1.00,',
  '208,社会,1.00,1.00,',
]

it('the worker is bound by the policy of the page', async () => {
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  const [worker] = page.workers()
  const stopped = await worker?.evaluate(
    () =>
      new Promise(resolve => {
        globalThis.addEventListener('securitypolicyviolation', event =>
          resolve((event as SecurityPolicyViolationEvent).effectiveDirective),
        )
        fetch('https://example.invalid/').catch(() => setTimeout(resolve, 1000, 'not by the policy'))
      }),
  )
  expect(stopped).toBe('connect-src')
})

it('a worker that vanishes without a word is told of, and its file is read with another', async () => {
  await page.clock.install()
  await page.addInitScript(() => {
    let first: unknown
    Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
      apply(send, worker, given) {
        first ??= worker
        if (worker !== first) Reflect.apply(send, worker, given)
      },
    })
  })
  await page.reload()
  await page.getByRole('button', { name: '打开示例' }).waitFor()
  await dropFiles(page, [{ name: '默.csv', bytes: text(ONE_TABLE) }])
  await page.getByText('正在读 默.csv').waitFor()
  expect(await page.getByRole('button', { name: '重新读' }).count()).toBe(0)
  await page.clock.runFor(31_000)
  await page.getByText('可能已经停了').waitFor()
  await page.getByRole('button', { name: '重新读' }).click()
  await overviewTitle(page).waitFor()
})

it('a worker that dies costs its file alone, in words', async () => {
  await page.getByRole('button', { name: '打开示例' }).click()
  await overviewTitle(page).waitFor()
  const title = await overviewTitle(page).innerText()
  const [worker] = page.workers()
  const died = worker?.evaluate(() => {
    // What it is asked next, it dies of.
    globalThis.addEventListener('message', event => {
      event.stopImmediatePropagation()
      throw new Error('the worker died')
    })
    const post = globalThis.postMessage.bind(globalThis)
    globalThis.postMessage = () => void post
  })
  await died
  await dropFiles(page, [{ name: '害.csv', bytes: text(ONE_TABLE) }])
  await page.getByText('读到一半停了').first().waitFor()
  expect(await overviewTitle(page).innerText()).toBe(title)
  await dropFiles(page, [{ name: '后.csv', bytes: text(ONE_TABLE) }])
  await expect.poll(() => overviewTitle(page).innerText()).not.toBe(title)
  watch.errors.splice(0)
})
