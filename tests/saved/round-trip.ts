import { keyedFindings } from '@/analysis/finding-keys'
import { CHECKS } from '@/checks'
import { runChecks } from '@/checks/run-checks'
import { applyCorrections } from '@/corrections/apply'
import { describe } from '@/corrections/describe'
import { corrected, marked, marksOf, NO_CORRECTIONS, standing, undone } from '@/corrections/history'
import type { CorrectionHistory } from '@/corrections/history'
import type { ExportInput } from '@/exports/define-export'
import { model } from '@/exports/model'
import type { CorrectionChange, CorrectionTarget } from '@/model/correction'
import type { Disclosure } from '@/model/disclosure'
import { MARK_STATES } from '@/model/mark'
import { parseAmount } from '@/model/money'
import { readSource } from '@/parser/read-source'
import { lineCount, packedLine, unpackSource, type PackedSource } from '@/worker/packed-source'
import { readRequest, type Auditor } from '@/worker/pipeline'
import { fileRequest, type ReadResult } from '@/worker/protocol'
import { readTarget } from '@/worker/read-target'
import { exportInput } from '../exports/export-input'

const audit: Auditor = (disclosure, source) => runChecks(CHECKS, disclosure, source)

/** A file as the worker reads it. */
export function read(name: string, bytes: Uint8Array): ReadResult {
  return readRequest(fileRequest(name, bytes), readSource, () => undefined).result
}

/** What the page hands out of a document with these corrections and marks. */
export function inputOf(
  asRead: Disclosure,
  source: PackedSource,
  history: CorrectionHistory,
  time: string,
): ExportInput {
  const { disclosure } = applyCorrections(asRead, standing(history), readTarget)
  return exportInput(disclosure, {
    asRead,
    history,
    audit: audit(disclosure, unpackSource(source)),
    marks: marksOf(history),
    source: {
      name: source.name,
      encoding: source.encoding,
      format: source.format,
      lines: lineCount(source),
      line: number => packedLine(source, number),
    },
    time,
  })
}

/** Steps of a reviewer that a number decides: corrections of rows and cells, marks, one undone. */
export function someHistory(asRead: Disclosure, keys: readonly string[], seed: number): CorrectionHistory {
  const things = [...applyCorrections(asRead, []).targets()]
  let history = NO_CORRECTIONS
  for (const [nth, change] of (
    [
      { kind: 'amount', raw: '1,234.56', fen: parseAmount('1,234.56', 'wanYuan') },
      { kind: 'name', text: '改过的“名”\t<b>\u202e' },
      { kind: 'confirm' },
      { kind: 'drop' },
    ] satisfies CorrectionChange[]
  ).entries()) {
    const fit = things.filter(([, { of }]) => change.kind === 'confirm' || of === 'row')
    const picked = fit[(seed * 7919 + nth * 104_729) % Math.max(1, fit.length)]
    if (!picked) continue
    const [thing, target] = picked
    const cell = 'figures' in thing ? Object.keys(thing.figures)[0] : undefined
    const exact = (
      change.kind === 'amount' && cell ? { ...target, of: 'cell', column: cell } : target
    ) as CorrectionTarget
    history = corrected(history, { target: exact, change, ...describe(thing, exact, change) })
  }
  for (const [nth, finding] of keys.slice(0, 4).entries()) {
    const state = MARK_STATES[nth % MARK_STATES.length] ?? 'confirmed'
    history = marked(history, {
      finding,
      subject: '一条',
      mark: nth === 3 ? null : { state, note: `注 ${seed}` },
    })
  }
  return undone(history)
}

/** One document saved, read and saved again. */
export async function roundTrip(name: string, bytes: Uint8Array, seed: number) {
  const first = read(name, bytes)
  const [asRead] = first.reading.disclosures
  if (!asRead || !first.source) throw new Error('there is no document')
  const keys = keyedFindings(audit(asRead, unpackSource(first.source))).map(({ key }) => key)
  const history = someHistory(asRead, keys, seed)
  const before = inputOf(asRead, first.source, history, '2026-11-21T22:40:05+08:00')
  const json = String(await model.write(before))
  const back = read('数据.json', new TextEncoder().encode(json))
  const [again] = back.reading.disclosures
  if (!again || !back.source || !back.saved) throw new Error(JSON.stringify(back.reading.refusal))
  const after = inputOf(again, back.source, back.saved.history, '2026-11-22T08:00:00+08:00')
  return { before, after, json, jsonAgain: String(await model.write(after)), first, back }
}
