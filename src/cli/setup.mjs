#!/usr/bin/env node
// Makes a fresh clone ready: installs the packages of the lockfile and, with --browser, a browser and a Chinese font
// where there are none. Plain JavaScript, since it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = (command, args) => {
  console.log(`> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}
const has = (command, args) => {
  const result = spawnSync(command, args, { encoding: 'utf8' })
  return result.status === 0 && result.stdout.trim() !== ''
}
const age = file => (existsSync(file) ? statSync(file).mtimeMs : 0)

const installed = `${root}node_modules/.package-lock.json`
if (age(installed) < age(`${root}package-lock.json`) && !run('npm', ['ci'])) process.exit(1)

if (process.argv.includes('--browser')) {
  const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const missing = []
  if (
    !process.env.MINGZHANG_BROWSER &&
    process.platform === 'linux' &&
    !browsers.some(b => has('which', [b]))
  )
    missing.push('chromium')
  if (process.platform === 'linux' && !has('fc-list', [':lang=zh']))
    missing.push('fontconfig', 'fonts-wqy-zenhei')
  if (missing.length > 0) {
    if (!has('which', ['apt-get'])) {
      console.error(
        `The browser tests need ${missing.join(', ')}. Install them, or name a Chromium in MINGZHANG_BROWSER.`,
      )
      process.exit(1)
    }
    const isRoot = process.getuid?.() === 0
    const apt = args => (isRoot ? run('apt-get', args) : run('sudo', ['apt-get', ...args]))
    apt(['update', '-qq'])
    if (!apt(['install', '-y', '-qq', '--no-install-recommends', ...missing])) process.exit(1)
  }
}
