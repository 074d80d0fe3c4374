import { keyedFindings } from '@/analysis/finding-keys'
import { runChecks } from '@/checks/run-checks'
import { CHECKS } from '@/checks'
import { applyCorrections } from '@/corrections/apply'
import { corrected, NO_CORRECTIONS, standing, type CorrectionHistory } from '@/corrections/history'
import type { ExportInput } from '@/exports/define-export'
import { readDisclosureText } from '@/intake/disclosure-text'
import type { Language } from '@/locales'
import { exportMessages } from '@/locales/export-messages'
import type { CorrectionTarget } from '@/model/correction'
import type { Disclosure } from '@/model/disclosure'
import { MARK_STATES, type Mark } from '@/model/mark'
import { parseAmount } from '@/model/money'
import { readSource } from '@/parser/read-source'
import { loadSample } from '@/sample'

/** An export of these parts; the rest is as empty as may be. */
export function exportInput(
  disclosure: Disclosure,
  parts: Partial<ExportInput> & { readonly language?: Language } = {},
): ExportInput {
  const language = parts.language ?? 'zh-CN'
  return {
    disclosure,
    asRead: disclosure,
    history: NO_CORRECTIONS,
    audit: null,
    marks: new Map(),
    source: {
      name: '预算.txt',
      encoding: 'utf-8',
      format: 'disclosureText',
      lines: 0,
      line: () => null,
    },
    language,
    words: exportMessages(language),
    unit: 'wanYuan',
    time: '2026-11-21T22:40:05+08:00',
    ...parts,
  }
}

/** The sample as a reviewer leaves it: read, checked, one figure corrected, some findings marked. */
export async function sampleInput(parts: Partial<ExportInput> = {}): Promise<ExportInput> {
  const { name, text } = await loadSample()
  const source = readDisclosureText(name, 'utf-8', text)
  const asRead = readSource(source).disclosures[0]
  const row = asRead?.tables.T1.rows.find(row => row.figures.amount?.fen)
  const figure = row?.figures.amount
  if (!asRead || !row || !figure) throw new Error('the sample has no amounts')
  const rowTarget = applyCorrections(asRead, []).targets().get(row)
  if (!rowTarget) throw new Error('the sample has no target')
  const target = { ...rowTarget, of: 'cell', column: 'amount' } as CorrectionTarget
  const change = { kind: 'amount', raw: '1,234.56', fen: parseAmount('1,234.56', 'wanYuan') } as const
  const history: CorrectionHistory = corrected(NO_CORRECTIONS, {
    target,
    change,
    subject: row.name,
    was: figure.raw,
  })
  const { disclosure } = applyCorrections(asRead, standing(history))
  const audit = runChecks(CHECKS, disclosure, source)
  const marks = new Map<string, Mark>(
    keyedFindings(audit)
      .slice(0, 3)
      .map(({ key }, index) => [
        key,
        { state: MARK_STATES[index] ?? 'confirmed', note: `意见 ${index + 1}` },
      ]),
  )
  return exportInput(disclosure, {
    asRead,
    history,
    audit,
    marks,
    source: {
      name,
      encoding: 'utf-8',
      format: source.format,
      lines: source.lines.length,
      line: number => source.lines[number - 1] ?? null,
    },
    ...parts,
  })
}
