import { computed, ref, shallowRef, watch } from 'vue'
import type { TextSegment } from '../../analysis/text-segments'
import type { LineRange } from '../../model/place'
import { foldedRows, type SourceRow } from './folded-rows'
import { foldedList, listedAround, partList } from './row-list'
import type { SourceLines } from './source-lines'

const MOST_HEADS = 5

/** The lines that name a table's columns: they are seen however it is folded. */
function headerLines(source: SourceLines, { lines }: TextSegment): number[] {
  const heads: number[] = []
  for (let line = lines.from; line <= Math.min(lines.to, lines.from + 12); line++) {
    const role = source.role(line)
    if (role === 'tableHeader' || role === 'indicatorHeader') heads.push(line)
    if (role === 'tableRow') break
  }
  return heads.length > MOST_HEADS ? [] : heads
}

interface Listing {
  readonly source: () => SourceLines
  /** Only what matters is listed. */
  readonly folded: () => boolean
  /** The lines that matter. */
  readonly wanted: () => readonly number[]
  readonly segments: () => readonly TextSegment[]
  /** The line that is looked for first. */
  readonly start: () => number
  /** A line in sight. */
  readonly around: () => number
}

/** The rows of the source as they are listed: folded to what matters, or a part of the text around what is looked at. */
export function useListedRows({ source, folded, wanted, segments, start, around }: Listing) {
  /** Stretches that were unfolded by hand. */
  const opened = ref<readonly LineRange[]>([])
  const foldedLines = computed(() =>
    folded()
      ? foldedRows({
          count: source().count,
          wanted: wanted(),
          segments: segments(),
          opened: opened.value,
          headerLines: segment => headerLines(source(), segment),
        })
      : null,
  )
  /** The lines that are listed where the text is not folded. */
  const part = shallowRef(listedAround(start(), source().count))
  watch(
    () => source().count,
    count => (part.value = listedAround(around(), count)),
  )
  const list = computed(() =>
    foldedLines.value ? foldedList(foldedLines.value) : partList(part.value, source().count),
  )
  const rowAt = (index: number): SourceRow => list.value.at(index)
  const keyOf = (index: number): string | number => {
    const row = rowAt(index)
    if (row.kind === 'line') return row.line
    return row.kind === 'head'
      ? `head ${row.segment.lines.from} ${row.segment.kind}`
      : `${row.kind} ${row.from}`
  }
  return {
    opened,
    foldedLines,
    part,
    list,
    indexOf: (line: number) => list.value.indexOf(line),
    keyOf,
  }
}
