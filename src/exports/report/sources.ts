import { citedLines } from '../cited-lines'
import type { ExportInput } from '../define-export'
import { escapeXml as text } from '../svg-text'

/** The lines that findings and corrections rest on, as printed. */
export function sourcesHtml(input: ExportInput): string {
  const { report } = input.words.files
  const lines = citedLines(input).map(
    ([number, raw]) =>
      `<tr class="line" id="line-${number}"><td class="n">${number}</td><td>${text(raw)}</td></tr>`,
  )
  if (lines.length === 0) return ''
  return `<section class="apart"><h2 id="sources">${text(report.sources)}</h2><p class="small">${text(report.sourcesNote)}</p><table class="source" lang="zh-CN"><thead><tr><th scope="col" class="n">${text(report.line)}</th><th scope="col">${text(report.text)}</th></tr></thead><tbody>${lines.join('')}</tbody></table></section>`
}
