import { XMLValidator } from 'fast-xml-parser'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportContent, ExportInput } from '@/exports/define-export'
import { opinion } from '@/exports/opinion'
import { disclosure } from '../analysis/build-disclosure'
import { exportInput, sampleInput } from './export-input'

let input: ExportInput
let bytes: ExportContent
let text = ''
let wellFormed = false
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, words = '']) => words)
    .join('\n')
    .replaceAll('&quot;', '"')

beforeAll(async () => {
  input = await sampleInput()
  bytes = await opinion.write(input)
  const archive = await JSZip.loadAsync(bytes)
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? ''
  wellFormed = XMLValidator.validate(xml) === true
  text = wordsOf(xml)
})

describe('the findings as a document to write on', () => {
  it('holds every finding with its rule, and the source lines it rests on', () => {
    expect(wellFormed).toBe(true)
    for (const finding of input.audit?.findings ?? [])
      expect(text).toContain(input.words.checks.message(finding))
    const line = input.audit?.findings[0]?.operands[0]?.place.line ?? 0
    expect(text).toContain(input.source.line(line)?.raw.replace(/\s+/g, ' ').trim().slice(0, 30))
  })

  it('carries marks with their notes, the dismissed ones at the end, and room for the reply', () => {
    expect(text).toContain('已确认：意见 1')
    expect(text.indexOf('不采纳：意见 3')).toBeGreaterThan(text.indexOf('不采纳的\n'))
    expect(text.split('单位答复：').length - 1).toBe(input.audit?.findings.length)
  })

  it('counts what was dismissed in no sum, and says so', () => {
    const findings = input.audit?.findings ?? []
    expect(text).toMatch(new RegExp(`^共 ${findings.length - 1} 条：.*不采纳的 1 条不计，列在最后。$`, 'mu'))
  })

  it('carries the corrections and names document, year, unit, tool version and time', () => {
    for (const words of ['1,234.56', '示例市', '万元', '明账 Mingzhang', '2026-11-21 22:40 +08:00'])
      expect(text).toContain(words)
  })

  it('calls kinds of funds by their terms, never by an identifier', () => {
    expect(text).not.toMatch(/\b(?:generalPublic|governmentFunds|stateCapital|total|project) [\d,.]+/)
  })

  it('says so when the checks have not run', async () => {
    const archive = await JSZip.loadAsync(await opinion.write(exportInput(disclosure())))
    expect(wordsOf((await archive.file('word/document.xml')?.async('string')) ?? '')).toContain(
      '核对还没有做完',
    )
  })

  it('is the same for the same input', async () => {
    expect(
      Buffer.from((await opinion.write(input)) as Uint8Array).equals(Buffer.from(bytes as Uint8Array)),
    ).toBe(true)
  })
})
