import { sampleAccuracy } from '../../src/cli/accuracy'
import { accuracyByDamage, TIMES } from './by-damage'
import { accuracyOfSheets } from './sheets/by-form'

const SEEDS = 12
const percent = (share: number) => `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`.padStart(10)

const samples = sampleAccuracy()
const kinds = accuracyByDamage(SEEDS)
const sheets = accuracyOfSheets(SEEDS * 4)
const lines = [
  samples.report,
  '',
  `== generated disclosures, ${SEEDS} seeds, each kind of damage at ${TIMES} times its rate in the samples`,
  `  ${'damage'.padEnd(52)} strikes     cells    sheets     pairs dimension    claims  wrong fen surely  unread lines`,
  ...kinds.map(({ title, figures }) =>
    [
      `  ${title.padEnd(52)}`,
      String(figures.strikes).padStart(7),
      ...[figures.cells, figures.sheets, figures.pairs, figures.dimension, figures.claims].map(percent),
      String(figures.wrongSure).padStart(17),
      String(figures.unread).padStart(13),
    ].join(''),
  ),
  '',
  `== sheets of other departments, in other forms`,
  `  ${'form'.padEnd(52)}    recall precision dimension  doubtful   of wrong ones`,
  ...sheets.map(({ title, shares: { recall, precision, dimension, doubtful, marked } }) =>
    [`  ${title.padEnd(52)}`, ...[recall, precision, dimension, doubtful, marked].map(percent)].join(''),
  ),
  JSON.stringify({
    ...samples.figures,
    sheets: Object.fromEntries(sheets.map(({ id, shares }) => [id, shares])),
    damage: Object.fromEntries(kinds.map(({ id, figures }) => [id, figures])),
  }),
]
process.stdout.write(`${lines.join('\n')}\n`)
