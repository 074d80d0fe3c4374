import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { compressedPreview } from './src/build/compressed-preview.ts'
import { licences } from './src/build/licences.ts'
import { offline } from './src/build/offline.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Nothing is loaded from elsewhere, nothing is sent, no inline script or style but those named by their hash. */
function policy(scripts: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "connect-src 'none'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

const withPolicy = (html: string, content: string) =>
  html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`)

/** The page's Content-Security-Policy as a meta element, so that it holds on any host and on none. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: html => withPolicy(html, policy("'self'", "'self'")) },
  }
}

/** The policy's names (sha256) for the bodies of every inline element of one kind. */
function hashes(html: string, element: string): string {
  return [...html.matchAll(new RegExp(`<${element}[^>]*>([\\s\\S]*?)</${element}>`, 'g'))]
    .map(([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`)
    .join(' ')
}

/** Finishes the single file: icon inside, named mingzhang.html, and a policy that names each inline block by its hash. */
function sealSingleFile(): Plugin {
  return {
    name: 'seal-single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the single file was not built')
        const icon = readFileSync(`${root}public/favicon.svg`).toString('base64')
        const html = String(page.source)
          .replace('./favicon.svg', `data:image/svg+xml;base64,${icon}`)
          // A file is not installed.
          .replace(/\s*<link rel="manifest"[^>]*>/, '')
        const withoutScripts = html.replace(/<script[\s\S]*?<\/script>/g, '')
        page.source = withPolicy(html, policy(hashes(html, 'script'), hashes(withoutScripts, 'style')))
        page.fileName = 'mingzhang.html'
      },
    },
  }
}

export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    root,
    base: './',
    plugins: [
      vue(),
      ...(single
        ? [viteSingleFile({ removeViteModuleLoader: true }), sealSingleFile()]
        : [contentSecurityPolicy(), offline(), compressedPreview()]),
      licences(),
    ],
    // Every component is written with the composition API, those of the libraries too.
    define: { __VUE_OPTIONS_API__: 'false' },
    resolve: { alias: { '@': `${root}src` } },
    publicDir: single ? false : 'public',
    // Chromium 109 is still common in offices; Safari 16 and Firefox 115 are of its age.
    build: {
      target: ['chrome109', 'safari16', 'firefox115'],
      modulePreload: { polyfill: false },
      emptyOutDir: !single,
      chunkSizeWarningLimit: single ? 4000 : 1000,
      // What every page needs packs better, and comes sooner, as one file.
      ...(!single && {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'vue',
                  test: /node_modules\/(?:@vue|vue|pinia|vue-router|idb-keyval)\/|preload-helper/,
                },
              ],
            },
          },
        },
      }),
    },
    worker: { format: 'iife', plugins: () => [licences()] },
    test: {
      reporters: ['default', `${root}tests/closing-line.ts`],
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/browser/**', 'tests/components/**', 'tests/views/**', 'tests/stores/**'],
            environment: 'node',
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            include: ['tests/{components,views,stores}/**/*.test.ts'],
            environment: 'happy-dom',
            setupFiles: ['tests/component-words.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            expect: { poll: { timeout: 30_000 } },
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            environment: 'node',
            globalSetup: ['tests/browser/setup.ts'],
            fileParallelism: false,
            // A renderer that a busy machine kills says nothing about the page; what is wrong is wrong twice, and the report marks a second try.
            retry: 1,
            // Limits for a busy machine with two processors: they only end what hangs.
            testTimeout: 240_000,
            hookTimeout: 120_000,
            expect: { poll: { timeout: 60_000, interval: 100 } },
          },
        },
      ],
    },
  }
})
