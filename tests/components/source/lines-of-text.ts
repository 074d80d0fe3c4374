import type { SourceLines } from '@/components/source/source-lines'
import { readDisclosureText } from '@/intake/disclosure-text'
import type { LineRole } from '@/model/disclosure'
import { packSource } from '@/worker/packed-source'

/** A text as the source view shows it; `roles` are those of its lines. */
export function linesOfText(text: string, roles: readonly LineRole[] = []): SourceLines {
  const read = readDisclosureText('a.txt', 'utf-8', text)
  const { name, lines } = read
  const cells = (line: number) => lines[line - 1]?.cells ?? []
  return {
    name,
    count: lines.length,
    searched: packSource(read),
    raw: line => lines[line - 1]?.raw ?? '',
    cellCount: line => cells(line).length,
    longestCell: line => Math.max(0, ...cells(line).map(({ start, end }) => end - start)),
    cells,
    role: line => roles[line - 1] ?? null,
  }
}
