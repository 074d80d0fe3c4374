import type { NoticeWords } from '../components/shell/notice-block.vue'
import type { Messages } from '../locales'
import type { Refusal } from '../model/reading'
import type { Notice } from '../stores/notice'

/** What the refusal is about: what the file looks like where that is known, else the reason. */
function keyOf({ reason, looksLike }: Refusal): string {
  if (reason === 'unsupportedFormat') return looksLike ?? 'other'
  return reason === 'noBudgetTable' ? (looksLike ?? 'unknown') : reason
}

const megabytes = (bytes: string | number | undefined) => Math.ceil(Number(bytes) / 1024 ** 2)

/** What is too large and by how much, where that is known. */
function excess(words: Messages, { reason, details }: Refusal): string | null {
  if (reason !== 'tooLarge') return null
  const { file, line } = words.shell.refusal.tooLarge
  if (details['most'] !== undefined) return file(megabytes(details['bytes']), megabytes(details['most']))
  return details['line'] === undefined ? null : line(Number(details['line']), Number(details['characters']))
}

function refusalWords(words: Messages, refusal: Refusal): Pick<NoticeWords, 'title' | 'body' | 'ways'> {
  const { titles, bodies, ways } = words.shell.refusal
  const { where } = refusal.details
  const of = <T>(table: Readonly<Record<string, T>>): T | undefined => {
    const key = keyOf(refusal)
    if (Object.hasOwn(table, key)) return table[key]
    return Object.hasOwn(table, refusal.reason) ? table[refusal.reason] : undefined
  }
  return {
    title: of(titles) ?? titles.unknown,
    body: [
      excess(words, refusal) ?? of(bodies) ?? bodies.noBudgetTable,
      ...(where === undefined ? [] : [String(where)]),
    ].join(' '),
    ways: (of<readonly string[][]>(ways) ?? []).map(([when = '', what = '']) => ({ when, what })),
  }
}

/** Bytes that are UTF-8 are nothing else; those that pass as another encoding may be of a third. */
function isGarbled({ reason }: Refusal, encoding: string | undefined): boolean {
  if (reason === 'notText') return true
  return reason === 'noBudgetTable' && encoding !== undefined && encoding !== 'utf-8'
}

/** A notice of the stores in the words of the chosen language. */
export function noticeWords(words: Messages, notice: Notice): NoticeWords {
  const text = words.shell.notices
  const line = (body: string, title = '') => ({
    id: notice.id,
    form: 'line' as const,
    title,
    file: '',
    encoding: '',
    garbled: false,
    body,
    ways: [],
  })
  switch (notice.kind) {
    case 'refused':
      return {
        id: notice.id,
        form: 'refusal',
        file: notice.file,
        encoding: notice.encoding ?? '',
        garbled: isGarbled(notice.refusal, notice.encoding),
        ...refusalWords(words, notice.refusal),
      }
    case 'failed':
      return line(
        text.failedBody(words.shell.reading.stages[notice.stage], notice.message),
        text.failed(text.quoted(notice.file)),
      )
    case 'cancelled':
      return line(text.cancelled(text.quoted(notice.file), notice.dropped))
    case 'several':
      return line(text.several(text.quoted(notice.file), notice.count, notice.left))
    case 'notKept':
      return line(
        notice.before && (notice.reason === 'full' || notice.reason === 'failed')
          ? text.stepNotKept[notice.reason](text.quoted(notice.file))
          : text.notKept[notice.reason](text.quoted(notice.file)),
      )
    case 'notForgotten':
      return line(text.notForgotten(text.quoted(notice.file)))
    case 'notRestored':
      return line(text.notRestored[notice.reason])
    case 'newerRecords':
      return line(text.newerRecords(notice.count))
    case 'damagedRecords':
      return line(text.damagedRecords(notice.count))
    case 'notOpened':
    case 'altered':
      return line(text[notice.kind](text.quoted(notice.file)))
    case 'orphanedCorrections':
      return line(text.orphanedCorrections(text.quoted(notice.file), notice.count))
    case 'damagedCorrections':
    case 'newerCorrections':
      return line(text[notice.kind](text.quoted(notice.file)))
    case 'notJoined':
      return line(text.notJoined(text.quoted(notice.file)))
    case 'notChecked':
      return line(text.notChecked(text.quoted(notice.file)))
    case 'changedElsewhere':
      return line(text.changedElsewhere(text.quoted(notice.file)))
    case 'removedElsewhere':
      return line(text.removedElsewhere(text.quoted(notice.file)))
    case 'notRemoved':
      return line(text.notRemoved(text.quoted(notice.file)))
    case 'cleared':
    case 'choicesNotKept':
      return line(text[notice.kind])
    case 'savedDiffers':
      return line(text.savedDiffers(text.quoted(notice.file), notice.tool, notice.amounts))
    case 'folder':
      return line(text.folder(notice.taken, notice.left))
  }
}
