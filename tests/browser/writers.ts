import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const assets = fileURLToPath(new URL('../../dist/assets', import.meta.url))

/** The writers that are heavy, each by a word of its format that no other file of the page contains. */
export const WRITERS = {
  report: '<!doctype html>',
  slides: 'presentationml.slideMaster',
  opinion: 'wordprocessingml.document.main',
  workbook: 'spreadsheetml.worksheet+xml',
  dataPackage: 'parquet columns must have the same length',
} as const
export type Writer = keyof typeof WRITERS

/** Every script of the built page with its text. */
export const scripts = (): { file: string; text: string }[] =>
  readdirSync(assets)
    .filter(file => file.endsWith('.js'))
    .map(file => ({ file, text: readFileSync(`${assets}/${file}`, 'utf8') }))

/** The scripts that hold a writer, by name: PPTX holds a sheet behind each chart, so its writer names the workbook's words too. */
export function writerFiles(writer: Writer): string[] {
  return scripts()
    .filter(({ text }) => text.includes(WRITERS[writer]))
    .filter(({ text }) => writer === 'slides' || !text.includes(WRITERS.slides))
    .map(({ file }) => file)
}
