import fc from 'fast-check'
import { openBytes, openText } from '@/intake'
import { joinedHistory } from '@/corrections/joined-history'
import { runChecks } from '@/checks/run-checks'
import { CHECKS } from '@/checks'
import { readSource } from '@/parser/read-source'
import { openBackup } from '@/stores/backup-file'
import { checkHistory, keptHistory } from '@/stores/correction-record'
import { checkRecord } from '@/stores/document-record'
import { DAMAGES } from '../generator/damage'
import { generate } from '../generator/generate'

/** A rule that holds whatever comes in, and how often the small budget of the test run tries it. */
export interface FuzzProperty {
  readonly name: string
  readonly runs: number
  readonly property: fc.IProperty<never> | fc.IRawProperty<unknown>
}

const must = (holds: boolean, what: string) => {
  if (!holds) throw new Error(what)
}

/** Pieces that tables, sheets, CSV, Markdown and HTML are made of, in any order. */
const scrap = fc.constantFrom(
  '表三 2031年部门支出总表',
  '单位：万元',
  '科目编码',
  '科目名称',
  '合计',
  '基本支出',
  '项目支出',
  '绩效目标表',

  '一级指标',
  '二级指标',
  '三级指标',
  '产出指标',
  '数量指标',
  '=100%',
  '≥95%',
  '208',
  '20801',
  '1,200.00',

  '\t',
  '\t\t',
  ',',
  '，',
  '|',
  '| --- |',
  '\n',
  '\r\n',
  '\r',
  '"',
  '""',
  '\\',
  '<td>',
  '</tr>',
  '&nbsp;',
  '**',

  '__proto__',
  'constructor',
  '=1+1',
  '\u202e',
  '\u200b',
  '\ufeff',
  '（',
  '）',
  '：',
  '-',
  '−1.00',
  '　',
)
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: scrap },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
    ),
    {
      maxLength: 400,
    },
  )
  .map(pieces => pieces.join(''))

/** A generated disclosure with a stretch replaced by scraps. */
const broken = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3000), text)
  .map(([seed, where, length, scraps]) => {
    const whole = generate(seed, DAMAGES, 1).text
    const at = Math.floor(where * whole.length)
    return whole.slice(0, at) + scraps + whole.slice(at + length)
  })

function readWhole(given: string, opened: ReturnType<typeof openText>): void {
  if ('refusal' in opened) return
  for (const [at, line] of opened.source.lines.entries()) {
    must(line.number === at + 1, `line ${at + 1} is numbered ${line.number}`)
    for (const { start, end } of line.cells)
      must(start >= 0 && start <= end && end <= line.raw.length, `a cell outside line ${line.number}`)
  }
  const { disclosures } = readSource(opened.source)
  for (const disclosure of disclosures) {
    for (const { rows } of Object.values(disclosure.tables))
      for (const { figures } of rows)
        for (const figure of Object.values(figures))
          must(figure.fen === null || Number.isSafeInteger(figure.fen), `${figure.raw} is no whole fen`)
    runChecks(CHECKS, disclosure, opened.source)
  }
  must(given !== '' || disclosures.length === 0, 'nothing was read as something')
}

const json = fc.jsonValue({ maxDepth: 5 })
const step = fc.oneof(
  fc.record({ do: fc.constant('withdraw'), id: fc.nat(5) }),
  fc.record({
    do: fc.constant('mark'),
    finding: fc.string(),
    subject: fc.string(),
    mark: fc.option(
      fc.record({ state: fc.constantFrom('confirmed', 'explained', 'dismissed'), note: fc.string() }),
    ),
  }),
)
const history = fc.array(step, { maxLength: 12 }).chain(steps =>
  fc.nat(steps.length).map(done => {
    const checked = checkHistory({ version: 2, steps, done })
    if (!checked) throw new Error('a history that was made is not understood')
    return checked
  }),
)
const archive = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.uint8Array({ maxLength: 2000 }).map(bytes => Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes)),
)

/** Every property, over the readers, the importers and what is stored. */
export const PROPERTIES: readonly FuzzProperty[] = [
  {
    name: 'any bytes are read or refused',
    runs: 300,
    property: fc.property(fc.uint8Array({ maxLength: 4000 }), bytes => readWhole('?', openBytes('x', bytes))),
  },
  {
    name: 'any text made of scraps is read or refused, its cells inside its lines, its amounts whole',
    runs: 150,
    property: fc.property(text, given => readWhole(given, openText('x', given))),
  },
  {
    name: 'any clipboard table is read or refused',
    runs: 100,
    property: fc.property(text, given =>
      readWhole('?', openText('x', '', `<table><tr><td>${given}</table>`)),
    ),
  },
  {
    name: 'a disclosure with a stretch of anything in it is read and checked',
    runs: 12,
    property: fc.property(broken, given => readWhole(given, openText('x', given))),
  },
  {
    name: 'anything stored is a record, newer or damaged',
    runs: 500,
    property: fc.property(json, fc.nat(4), (value, version) => {
      checkRecord(value)
      checkRecord(Object.assign(Object(value), { version }))
    }),
  },
  {
    name: 'anything kept as corrections is a history or none',
    runs: 500,
    property: fc.property(json, fc.nat(3), fc.array(json), (value, version, steps) => {
      checkHistory(value)
      checkHistory({ version, steps, done: steps.length })
    }),
  },
  {
    name: 'a history is the same after it was kept',
    runs: 300,
    property: fc.property(history, given =>
      must(JSON.stringify(checkHistory(keptHistory(given))) === JSON.stringify(given), 'it changed'),
    ),
  },
  {
    name: 'histories of two tabs join into one that holds all steps of there and keeps as a history',
    runs: 300,
    property: fc.property(history, history, history, (base, here, there) => {
      const both = joinedHistory(base, here, there)
      must(checkHistory(keptHistory(both)) !== null, 'it cannot be kept')
      const stood = there.steps.slice(0, there.done)
      must(
        JSON.stringify(both.steps.slice(0, there.done)) === JSON.stringify(stood),
        'a step of there is gone',
      )
    }),
  },
  {
    name: 'any file is a backup or is named as none',
    runs: 300,
    property: fc.asyncProperty(archive, async bytes => {
      const opened = await openBackup(bytes)
      must(opened.fault !== null || opened.sources.length >= 0, 'it is neither')
    }),
  },
]
