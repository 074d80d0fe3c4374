import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { comparisonOf } from '../analysis/comparison'
import { rowFindings } from '../analysis/row-findings'
import type { Exporter, TableMaker } from '../components/exporter'
import { copySvg, copyToClipboard, download, rasterize } from '../components/shell/hand-out'
import { marksOf } from '../corrections/history'
import { EXPORTS } from '../exports'
import type { ExportContent, ExportInput } from '../exports/define-export'
import type { DrawnChart } from '../exports/picture'
import type { Messages } from '../locales'
import { useDocuments, type OpenDocument } from '../stores/documents'
import { usePreferences } from '../stores/preferences'
import { lineCount, packedLine } from '../worker/packed-source'
import { letteredDocuments } from './lettered-document'
import { savedWords } from './saved-words'

const SHOWN_MS = 6000

const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0')

/** Now, in ISO 8601 with the offset of this place. */
function localTime(): string {
  const now = new Date(Date.now())
  const offset = -now.getTimezoneOffset()
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const hour = `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`
  return `${day}T${hour}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}

const blobOf = (content: ExportContent, type: string) => new Blob([content], { type })

/** What hands the open document out, and what became of it last, in words. */
export function useDocumentExports(
  words: ComputedRef<Messages>,
  /** Those that the page compares it with; null where it shows it alone. */
  compared: () => readonly string[] | null,
): {
  exporter: Exporter
  status: Ref<string>
} {
  const documents = useDocuments()
  const preferences = usePreferences()
  const said = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  function say(text: string, stays = false): void {
    clearTimeout(timer)
    said.value = text
    if (!stays) timer = setTimeout(() => (said.value = ''), SHOWN_MS)
  }

  async function input(id?: string): Promise<ExportInput | null> {
    const { current } = documents
    // What the checks find of the newest correction is waited for: a file tells of one state.
    const wanted = current?.auditing ? current.entry.id : undefined
    const of = id ?? wanted
    const open = of === undefined ? current : await documents.load(of)
    const { exportMessages } = await import('../locales/export-messages')
    const asRead = open && (open.reading.disclosures[open.entry.part] ?? open.disclosure)
    return (
      open &&
      asRead && {
        disclosure: open.disclosure,
        asRead,
        history: open.corrections.history,
        audit: open.audit,
        marks: marksOf(open.corrections.history),
        source: {
          name: open.entry.fileName,
          encoding: open.entry.encoding,
          format: open.source.format,
          lines: lineCount(open.source),
          line: number => packedLine(open.source, number),
        },
        language: preferences.language,
        words: exportMessages(preferences.language),
        unit: preferences.unit,
        time: localTime(),
      }
    )
  }

  /** How the open document is presented: its slides, and the documents it stands beside. */
  async function presentation(): Promise<NonNullable<ExportInput['presentation']>> {
    const open = documents.current
    if (!open) return { choice: null, comparison: null }
    const { usePresentation } = await import('../stores/presentation')
    const presented = usePresentation()
    const beside: OpenDocument[] = []
    for (const id of compared() ?? presented.of(open.entry.id)?.with ?? []) {
      const other = id === open.entry.id ? null : await documents.load(id)
      if (other) beside.push(other)
    }
    const columns = letteredDocuments(words.value, [open, ...beside])
    return {
      choice: presented.choiceOf(open.entry.id),
      comparison: columns.length > 1 ? comparisonOf(columns) : null,
    }
  }

  /** Does the work, says how it went; what fails changes nothing and is said. */
  async function handOut(work: (input: ExportInput) => Promise<string>, id?: string): Promise<void> {
    say(words.value.exports.saving, true)
    try {
      const made = await input(id)
      say(made ? await work(made) : words.value.exports.failed)
    } catch (error) {
      say(words.value.exports.failed)
      reportError(error)
    }
  }

  async function save(
    input: ExportInput,
    what: string,
    extension: string,
    content: Blob,
    documents?: readonly string[],
  ): Promise<string> {
    const { exportFileName } = await import('../exports/file-name')
    const name = exportFileName(input, what, extension, documents)
    download(name, content)
    return savedWords(words.value, name, content.size)
  }

  async function document(id: string): Promise<void> {
    if (id === 'print') return window.print()
    const listed = EXPORTS.find(each => each.id === id)
    if (!listed) return
    await handOut(async input => {
      const format = await listed.load()
      const made = id === 'slides' ? { ...input, presentation: await presentation() } : input
      const content = blobOf(await format.write(made), format.mime)
      const named = made.presentation?.comparison?.columns.map(({ name }) => name)
      return save(input, input.words.files.fileNames[id] ?? id, format.extension, content, named)
    })
  }

  async function picture(
    drawn: DrawnChart,
    title: string,
    caption: string,
    kind: string,
    id?: string,
  ): Promise<void> {
    await handOut(async input => {
      const { pictureOf } = await import('../exports/picture')
      const { pictureFoot } = await import('../exports/provenance')
      const { words: said, unit, disclosure, audit } = input
      const around = { title, caption, foot: pictureFoot(input) }
      const made = pictureOf(drawn, around, said, unit, 'chart', rowFindings(disclosure, audit))
      if (!made) throw new Error('there is nothing to draw')
      if (kind === 'svg') return save(input, title, 'svg', blobOf(made.svg, 'image/svg+xml'))
      if (kind === 'copySvg') {
        await copySvg(made.svg)
        return words.value.exports.copied(words.value.exports.copiedPicture)
      }
      const png = rasterize(made.svg, made.width, made.height)
      if (kind === 'png') return save(input, title, 'png', await png)
      await copyToClipboard('image/png', png)
      return words.value.exports.copied(words.value.exports.copiedPicture)
    }, id)
  }

  async function table(make: TableMaker, kind: string): Promise<void> {
    await handOut(async input => {
      const { tableAsCsv, tableAsText, tableAsXlsx } = await import('../exports/table-file')
      const made = await make(input.words)
      if (kind === 'csv') {
        const content = blobOf(tableAsCsv(input, made), 'text/csv')
        return save(input, made.name, 'csv', content, made.documents)
      }
      if (kind === 'xlsx') {
        const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        return save(input, made.name, 'xlsx', blobOf(await tableAsXlsx(input, made), type), made.documents)
      }
      await navigator.clipboard.writeText(tableAsText(input, made))
      return words.value.exports.copied(words.value.exports.copiedTable)
    })
  }

  return {
    exporter: {
      document: id => void document(id),
      picture: (...given) => void picture(...given),
      table: (make, kind) => void table(make, kind),
    },
    status: computed(() => said.value),
  }
}
