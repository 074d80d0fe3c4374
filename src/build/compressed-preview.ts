import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
}

/** `vite preview` answers as any host of static files does: what is text goes compressed. */
export function compressedPreview(): Plugin {
  return {
    name: 'compressed-preview',
    configurePreviewServer({ config, middlewares }) {
      const dist = join(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
        const file = join(dist, path === '/' ? 'index.html' : path)
        const type = TYPES[file.slice(file.lastIndexOf('.') + 1)]
        const packs = /\bgzip\b/.test(String(request.headers['accept-encoding']))
        if (!type || !packs || !file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile())
          return next()
        response.writeHead(200, {
          'content-type': type,
          'content-encoding': 'gzip',
          'cache-control': 'no-cache',
          vary: 'accept-encoding',
        })
        response.end(gzipSync(readFileSync(file)))
      })
    },
  }
}
