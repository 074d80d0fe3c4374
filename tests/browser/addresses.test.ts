import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { PATIENCE_MS } from './browser'
import { eachPage, sample } from './each-page'
import { chooseFiles, overviewTitle, TITLE } from './page-actions'

let page: Page
let context: BrowserContext
eachPage((given, _watch, within) => {
  page = given
  context = within
})

/** A state of a view: where it begins, what brings it about, what the address says then, and what is seen by it. */
interface State {
  readonly at: string
  readonly act: (page: Page) => Promise<unknown>
  readonly address: RegExp
  readonly seen: string
  /** It is no step of its own: Back leads past it. */
  readonly stays?: true
}

const main = (at: Page) => at.getByRole('main')
const press = (name: RegExp) => (at: Page) => main(at).getByRole('button', { name }).first().click()
/** Follows the first link that leads there. */
const follow = (to: string) => (at: Page) => main(at).locator(`a[href*="${to}"]`).first().click()

/** Opens the menu of that name and takes its first line. */
const choose = (name: RegExp) => async (at: Page) => {
  await press(name)(at)
  await at.locator('[role=menu] :is([role=menuitemcheckbox], [role=menuitemradio])').first().click()
}

const STATES: readonly State[] = [
  { at: 'overview', act: press(/^表$/), address: /table=\w+/, seen: '.figure-frame table' },
  { at: 'revenue', act: follow('show=flow'), address: /show=flow/, seen: '.flow-figure' },
  {
    at: 'expenditure',
    act: follow('code='),
    address: /code=\d{3}/,
    seen: '.expenditure h1',
  },
  { at: 'expenditure', act: follow('order=amount'), address: /order=amount/, seen: 'tbody' },
  {
    at: 'projects',
    act: at => at.getByRole('searchbox').fill('公园'),
    address: /[?&]q=/,
    seen: '.project-table',
    stays: true,
  },
  { at: 'projects', act: press(/^项目/), address: /sort=name/, seen: '.project-table' },
  {
    at: 'projects',
    act: follow('project='),
    address: /project=/,
    seen: '.project-page h1',
  },
  {
    at: 'indicators',
    act: follow('period=differences'),
    address: /period=differences/,
    seen: '.indicators .readout',
  },
  {
    at: 'indicators',
    act: at => at.locator('[role=gridcell][data-at="1 2"]').click(),
    address: /cell=\d+\.\w+/,
    seen: '[role=dialog]',
    stays: true,
  },
  { at: 'checks?finding=none', act: press(/^提示/), address: /severity=/, seen: '.finding-list' },
  {
    at: 'checks?finding=none',
    act: at => at.locator('[data-finding] > button').first().click(),
    address: /finding=.*at=/,
    seen: '.finding-detail',
    stays: true,
  },
  {
    at: 'checks?page=all',
    act: at => at.locator('.obligation-row summary').first().click(),
    address: /all=/,
    seen: '.obligation-row details[open] dl',
    stays: true,
  },
  { at: 'narrative', act: follow('show=numbers'), address: /show=numbers/, seen: '.claim-ledger' },
  { at: 'tables', act: follow('part=T3'), address: /part=T3/, seen: '.tables-view h1' },
  {
    at: 'tables?part=doubts',
    act: at => at.locator('.correction-queue .actions button').last().click(),
    address: /doubt=/,
    seen: '.correction-queue .progress',
    stays: true,
  },
  {
    at: 'source',
    act: at => at.getByRole('searchbox').fill('绩效'),
    address: /find=/,
    seen: '.source .count',
    stays: true,
  },
  {
    at: 'source?find=绩效',
    act: at => at.getByRole('button', { name: '下一处' }).click(),
    address: /hit=2/,
    seen: '.source .count',
    stays: true,
  },
  {
    at: 'source',
    act: async at => {
      await at.locator('.source .jump input').fill('12')
      await at.keyboard.press('Enter')
    },
    address: /line=12\.0/,
    seen: '.source .foot',
    stays: true,
  },
  {
    at: 'overview?at=165:15-21,129:15-21',
    act: at => at.locator('.source .steps button').last().click(),
    address: /n=2/,
    seen: '.source .steps',
    stays: true,
  },
  { at: 'expenditure', act: follow('show=economic'), address: /show=economic/, seen: TITLE },
  { at: 'revenue', act: follow('show=carryover'), address: /show=carryover/, seen: TITLE },
  { at: 'indicators', act: follow('sort=amount'), address: /sort=amount/, seen: TITLE },
  { at: 'narrative', act: follow('show=text'), address: /show=text/, seen: TITLE },
  {
    at: 'narrative?show=numbers',
    act: follow('only=differs'),
    address: /only=differs/,
    seen: '.claim-ledger',
  },
  { at: 'narrative', act: follow('show=changes'), address: /show=changes/, seen: '.change-table' },
  { at: 'tables?part=sheets', act: follow('sheet='), address: /sheet=\d+/, seen: TITLE },
  { at: 'tables', act: follow('part=sheets'), address: /part=sheets/, seen: TITLE },
  { at: 'checks?finding=none', act: follow('page=all'), address: /page=all/, seen: TITLE },
  { at: 'projects', act: press(/^按单位分组/), address: /group=unit/, seen: '.project-table' },
  { at: 'projects', act: press(/^按来源/), address: /cols=funds/, seen: '.project-table' },
  { at: 'projects', act: choose(/^属性/), address: /attribute=/, seen: '.project-table' },
  { at: 'checks?finding=none', act: choose(/^类别/), address: /family=/, seen: '.finding-list' },
  { at: 'checks?finding=none', act: choose(/^处理/), address: /state=/, seen: TITLE },
  { at: 'source', act: press(/^纯文字$/), address: /form=plain/, seen: '.source .head', stays: true },
]

const text = async (at: Page, seen: string) => (await at.locator(seen).first().innerText()).trim()

it('every state of a view stands in its address: it opens as it was, and Back takes a step back', async () => {
  await chooseFiles(page, [{ name: 'sample.txt', bytes: sample }])
  await overviewTitle(page).waitFor()
  const base = page.url().replace(/overview.*$/, '')

  for (const { at, act, address, seen, stays } of STATES) {
    await page.goto(`${base}${at}`)
    const before = page.url()
    await act(page)
    await page.waitForURL(address)
    await page.locator(seen).first().waitFor()
    const fresh = await context.newPage()
    fresh.setDefaultTimeout(PATIENCE_MS)
    await fresh.goto(page.url())
    await fresh.locator(seen).first().waitFor()
    const alike = async () => (await text(fresh, seen)) === (await text(page, seen))
    await expect.poll(alike, { message: `${at} ${address}`, timeout: PATIENCE_MS }).toBe(true)
    expect(fresh.url()).toBe(page.url())
    await fresh.close()
    if (stays) continue
    await page.goBack()
    await page.waitForURL(url => !address.test(url.href))
    expect(page.url(), String(address)).toBe(before)
  }
})
