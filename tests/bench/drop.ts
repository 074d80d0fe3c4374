// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page is written inside the call
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import type { Page } from 'playwright-core'
import { launch } from '../browser/browser'
import { sharedDir } from '../shared'
import { median, round } from './figures'

/*
 * From the drop of a document to ECharts' `finished` event of every chart of the overview, on the built page with all
 * modules loaded, against ECharts drawing the same options alone: same page, boxes of the same size, taking turns.
 */

const WARM_UP = 6
const RUNS = 20

interface Drop {
  /** Milliseconds from the drop to the last chart's first `finished`. */
  readonly dropMs: number
  readonly aloneMs: number
  readonly charts: number
}

const root = fileURLToPath(new URL('../..', import.meta.url))

function texts(): { name: string; text: string }[] {
  if (sharedDir) {
    const folder = `${sharedDir}/samples`
    return readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
  }
  return [{ name: 'sample', text: readFileSync(`${root}src/sample/disclosure.txt`, 'utf8') }]
}

/* oxlint-disable unicorn/consistent-function-scoping -- what `equip` hands over to the page holds all that it needs */

/** Puts `measureDrop` on the page: the chunk of ECharts that the page itself draws with tells of every chart. */
async function equip(page: Page): Promise<void> {
  const chunk = readdirSync(`${root}dist/assets`).find(name => /^echarts-.*\.js$/.test(name))
  if (chunk === undefined) throw new Error('the built page has no chunk of ECharts')
  await page.evaluate(async path => {
    interface Chart {
      getDom(): HTMLElement
      setOption(option: object, how?: object): void
      on(event: 'finished', heard: () => void): void
      dispose(): void
    }
    interface Drawn {
      readonly box: { width: number; height: number }
      readonly option: object
      finished: number
    }
    const module = (await import(path)) as Record<string, { createChart?: (box: HTMLElement) => Chart }>
    const create = Object.values(module).find(each => typeof each.createChart === 'function')?.createChart
    if (!create) throw new Error('the chunk of ECharts makes no charts')
    const boxOf = ({ width, height }: { width: number; height: number }) => {
      const box = document.createElement('div')
      box.setAttribute('style', `position:fixed;top:0;left:0;width:${width}px;height:${height}px`)
      document.body.append(box)
      return box
    }
    const probe = create(boxOf({ width: 10, height: 10 }))
    const chartClass = Object.getPrototypeOf(probe) as Chart
    const { setOption } = chartClass
    probe.getDom().remove()
    probe.dispose()

    const drawn = new Map<Chart, Drawn>()
    let recording = false
    chartClass.setOption = function (this: Chart, option, how) {
      if (recording) {
        const { clientWidth: width, clientHeight: height } = this.getDom()
        const known = drawn.get(this)
        const now: Drawn = { box: { width, height }, option, finished: known?.finished ?? 0 }
        drawn.set(this, now)
        if (!known)
          this.on('finished', () => {
            const state = drawn.get(this)
            if (state && state.finished === 0) state.finished = performance.now()
          })
      }
      setOption.call(this, option, how)
    }
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
    const quiet = () => new Promise(resolve => setTimeout(resolve, 400))
    const whole = () => {
      const shown = [...document.querySelectorAll('.overview [data-chart]')]
      return (
        shown.length > 0 &&
        shown.every(chart => chart.getAttribute('data-state') !== 'waiting') &&
        [...drawn.values()].every(({ finished }) => finished > 0)
      )
    }

    async function alone(): Promise<number> {
      const boxes = [...drawn.values()].map(({ box, option }) => ({ box: boxOf(box), option }))
      await frame()
      const start = performance.now()
      const charts = boxes.map(({ box, option }) => {
        const chart = create!(box)
        const finished = new Promise<number>(resolve =>
          chart.on('finished', () => resolve(performance.now())),
        )
        setOption.call(chart, option, { notMerge: true })
        return { chart, box, finished }
      })
      const ends = await Promise.all(charts.map(({ finished }) => finished))
      for (const { chart, box } of charts) {
        chart.dispose()
        box.remove()
      }
      return Math.max(...ends) - start
    }

    Object.assign(globalThis, {
      measureDrop: async (name: string, text: string) => {
        location.hash = '#/'
        while (document.querySelector('.first') === null) await frame()
        await quiet()
        const data = new DataTransfer()
        data.items.add(new File([text], name))
        drawn.clear()
        recording = true
        await frame()
        const start = performance.now()
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        )
        while (!whole()) await frame()
        recording = false
        const ends = [...drawn.values()].map(({ finished }) => finished)
        const charts = ends.length
        await quiet()
        return { dropMs: Math.max(...ends) - start, aloneMs: await alone(), charts }
      },
    })
  }, `/assets/${chunk}`)
}

const measure = (page: Page, name: string, text: string): Promise<Drop> =>
  page.evaluate(
    given =>
      (globalThis as unknown as { measureDrop: (name: string, text: string) => Promise<Drop> }).measureDrop(
        ...given,
      ),
    [name, text] as const,
  )

if (!existsSync(`${root}dist/index.html`)) await build({ root, logLevel: 'warn' })
const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' })
const browser = await launch()
const out = (line: string) => process.stdout.write(`${line}\n`)
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  // The runner of this script wraps the functions it hands over.
  await page.addInitScript('globalThis.__name = value => value')
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.locator('.first').waitFor()
  await equip(page)
  const inputs = texts()
  const drops = inputs.map((): Drop[] => [])
  for (let run = -WARM_UP; run < RUNS; run++)
    for (const [index, { name, text }] of inputs.entries()) {
      // A file that was read before would be asked about: a last line of its own makes each another.
      const drop = await measure(page, `${run}-${name}`, `${text}\n${run}-${index}\n`)
      if (run >= 0) drops[index]?.push(drop)
    }

  out(`Drop to charts against ECharts drawing the same options alone; ${RUNS} turns each, medians`)
  const results = inputs.map(({ name, text }, index) => {
    const of = (key: keyof Drop) => median((drops[index] ?? []).map(drop => drop[key]))
    return {
      name: name.slice(0, 3),
      characters: text.length,
      charts: of('charts'),
      dropMs: of('dropMs'),
      aloneMs: of('aloneMs'),
    }
  })
  for (const { name, characters, charts, dropMs, aloneMs } of results)
    out(
      `${name}  ${characters} characters  ${charts} charts  drop ${round(dropMs)} ms  alone ${round(aloneMs)} ms  ratio ${round(dropMs / aloneMs)}`,
    )
  const total = (key: 'dropMs' | 'aloneMs') => results.reduce((sum, result) => sum + result[key], 0)
  out(
    JSON.stringify({
      bench: 'drop',
      runs: RUNS,
      texts: results.length,
      dropMs: round(total('dropMs')),
      aloneMs: round(total('aloneMs')),
      ratio: round(total('dropMs') / total('aloneMs')),
    }),
  )
} finally {
  await browser.close()
  await server.close()
}
